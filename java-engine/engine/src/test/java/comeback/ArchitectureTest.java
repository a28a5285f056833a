package comeback;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/// Who may know whom: the direction of the arrows, and a fence round every library.
@AnalyzeClasses(packages = "comeback", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule problemKnowsNobody = knowsOnly("problem");

    @ArchTest
    static final ArchRule timeKnowsOnlyTheJdk = knowsOnly("time", "problem");

    @ArchTest
    static final ArchRule soundKnowsOnlyTheJdk = knowsOnly("sound", "problem");

    @ArchTest
    static final ArchRule verseKnowsTimeAndSound = knowsOnly("verse", "time", "sound", "problem");

    @ArchTest
    static final ArchRule bankIsVocabulary = knowsOnly("bank", "time", "sound", "verse", "problem");

    @ArchTest
    static final ArchRule bridgeKnowsTimeAlone = knowsOnly("bridge", "time");

    @ArchTest
    static final ArchRule waveIsSoundOnDisk = knowsOnly("wave", "problem", "be.tarsos..");

    @ArchTest
    static final ArchRule listenKnowsTheBridge = knowsOnly(
            "listen",
            "time",
            "sound",
            "verse",
            "bridge",
            "wave",
            "model",
            "problem",
            "be.tarsos..",
            "org.jtransforms..");

    @ArchTest
    static final ArchRule analyseKnowsHeard = knowsOnly("analyse", "time", "sound", "verse", "listen", "problem");

    @ArchTest
    static final ArchRule planKnowsReading = knowsOnly("plan", "time", "sound", "verse", "bank", "analyse", "problem");

    @ArchTest
    static final ArchRule writeKnowsThePlan = knowsOnly("write", "time", "sound", "verse", "bank", "plan", "problem");

    @ArchTest
    static final ArchRule proposeKnowsWhatFindsFacts =
            knowsOnly("propose", "sound", "verse", "bank", "analyse", "plan", "problem");

    @ArchTest
    static final ArchRule performKnowsTheLyric = knowsOnly(
            "perform",
            "time",
            "sound",
            "verse",
            "bank",
            "write",
            "wave",
            "model",
            "problem",
            "be.tarsos..",
            "org.jtransforms..");

    @ArchTest
    static final ArchRule deliverKnowsTheTake = knowsOnly(
            "deliver",
            "time",
            "sound",
            "verse",
            "bank",
            "bridge",
            "wave",
            "write",
            "perform",
            "problem",
            "javax.sound..");

    @ArchTest
    static final ArchRule songKnowsRecordsNotStagesAfterIt = noClasses()
            .that()
            .resideInAPackage("comeback.song..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("comeback.engine..", "comeback.json..", "comeback.model..");

    @ArchTest
    static final ArchRule modelKnowsNoStage = knowsOnly(
            "model",
            "problem",
            "ai.djl..",
            "ai.onnx..",
            "ai.onnxruntime..",
            "org.tribuo..",
            "com.google.protobuf..",
            "org.apache.commons.compress..",
            "io.github.givimad..");

    @ArchTest
    static final ArchRule onlyTheJsonPackageKnowsJackson = onlyIn("com.fasterxml..", "comeback.json..");

    @ArchTest
    static final ArchRule onlyTheModelPackageKnowsDjl = onlyIn("ai.djl..", "comeback.model..");

    @ArchTest
    static final ArchRule onlyTheModelPackageUnpacks = onlyIn("org.apache.commons.compress..", "comeback.model..");

    @ArchTest
    static final ArchRule onlySetUpAndLoopbackConnect =
            onlyIn("java.net.http..", "comeback.loopback..", "comeback.model..");

    @ArchTest
    static final ArchRule onlySoundPackagesKnowTarsos =
            onlyIn("be.tarsos..", "comeback.listen..", "comeback.perform..", "comeback.wave..");

    @ArchTest
    static final ArchRule onlyTheWhisperPackageKnowsWhisper = onlyIn("io.github.givimad..", "comeback.model.whisper..");

    @ArchTest
    static final ArchRule onlyTheBridgeAndWhisperTouchNativeMemory =
            onlyIn("java.lang.foreign..", "comeback.bridge..", "comeback.model.whisper..");

    @ArchTest
    static final ArchRule nothingImportsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackages("comeback.engine..", "comeback.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("comeback.engine..");

    private static ArchRule knowsOnly(String name, String... others) {
        String[] allowed = Stream.concat(
                        Stream.of("comeback." + name + "..", "java..", "org.jspecify.."),
                        Stream.of(others).map(other -> other.contains(".") ? other : "comeback." + other + ".."))
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> isAllowed = resideInAnyPackage(allowed);
        return classes()
                .that()
                .resideInAPackage("comeback." + name + "..")
                .should()
                .onlyDependOnClassesThat(
                        DescribedPredicate.describe("allowed, primitive, or an array of such", type -> {
                            JavaClass base = type.getBaseComponentType();
                            return base.isPrimitive() || isAllowed.test(base);
                        }))
                .allowEmptyShould(true);
    }

    private static ArchRule onlyIn(String library, String... homes) {
        return noClasses()
                .that(resideOutsideOfPackages(homes))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true);
    }
}
