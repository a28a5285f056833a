package comeback.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import comeback.problem.Problem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Packages come from a registry on this machine, as npm's settings name it.
class NpmRegistryTest {
    private static final int GONE = 404;

    @TempDir
    Path folder;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server = server();
    private ModelSpec beak = new ModelSpec(
            "beak",
            "1",
            List.of(new ModelPackage(Registry.NPM, "", "", "", "", "", 0, List.of())),
            "",
            "",
            true,
            List.of());

    @BeforeEach
    void aPackageInTheRegistry() throws IOException {
        beak = new ModelSpec(
                "beak",
                "1",
                List.of(Packages.tarball(folder, "beak", Map.of("package/hook.txt", "sharp"))),
                "MIT",
                "a beak",
                true,
                List.of());
        server.start();
    }

    @AfterEach
    void closeTheRegistry() {
        server.stop(0);
    }

    @Test
    void aPackageIsDownloadedFromTheRegistryInTheEnvironment() {
        fetch(Map.of("npm_config_registry", registry()));
        assertThat(store().open(beak).resolve("hook.txt")).hasContent("sharp");
        assertThat(asked).containsExactly("/mirror/beak/-/beak-1.tgz");
    }

    @Test
    void theRegistryOfTheUsersNpmrcIsAsked() throws IOException {
        Files.writeString(folder.resolve(".npmrc"), "; mine\nfund=false\nregistry = ${MIRROR}\n");
        fetch(Map.of("MIRROR", registry()));
        assertThat(asked).containsExactly("/mirror/beak/-/beak-1.tgz");
    }

    @Test
    void theEnvironmentGoesBeforeNpmrc() throws IOException {
        Files.writeString(folder.resolve(".npmrc"), "registry=http://nowhere.invalid/\n");
        fetch(Map.of("NPM_CONFIG_REGISTRY", registry()));
        assertThat(asked).hasSize(1);
    }

    @Test
    void aProxyIsAskedInTheRegistrysPlace() {
        fetch(Map.of("npm_config_registry", "http://nowhere.invalid/", "npm_config_proxy", registry()));
        assertThat(asked).containsExactly("/beak/-/beak-1.tgz");
        assertThat(store().fault(beak)).isEmpty();
    }

    @Test
    void aHostThatNeedsNoProxyIsAskedItself() {
        Map<String, String> environment = new HashMap<>();
        environment.put("npm_config_registry", registry());
        environment.put("HTTP_PROXY", "http://nowhere.invalid:1");
        environment.put("NO_PROXY", ".example.org, 127.0.0.1");
        fetch(environment);
        assertThat(store().fault(beak)).isEmpty();
    }

    @Test
    void aRegistryWithoutThePackageIsSaidInASentence() {
        ModelPackage absent = new ModelPackage(Registry.NPM, "owl", "2", "", "owl-2.tgz", "00", 1, List.of());
        beak = new ModelSpec("owl", "2", List.of(absent), "MIT", "an owl", true, List.of());
        assertThatThrownBy(() -> fetch(Map.of("npm_config_registry", registry())))
                .isInstanceOf(Problem.class)
                .hasMessageContainingAll(registry(), "owl 2", "404", "--from DIR");
    }

    @Test
    void aRegistryThatIsNoAddressIsSaidInASentence() {
        assertThatThrownBy(() -> fetch(Map.of("npm_config_registry", "not an address")))
                .isInstanceOf(Problem.class)
                .hasMessageContainingAll("not an address", "registry");
    }

    @Test
    void whatTheRegistryGivesIsHeldAgainstThePin() throws IOException {
        Files.writeString(folder.resolve("beak-1.tgz"), "another beak");
        assertThatThrownBy(() -> fetch(Map.of("npm_config_registry", registry())))
                .hasMessageContaining("sha256 differs");
        assertThat(store().folder(beak)).doesNotExist();
    }

    private void fetch(Map<String, String> environment) {
        NpmRegistry npm = new NpmRegistry(NpmSettings.of(environment, folder));
        new ModelFetcher(store(), Map.of(), npm).fetch(beak, null);
    }

    private ModelStore store() {
        return new ModelStore(folder.resolve("store"));
    }

    private String registry() {
        return "http://127.0.0.1:%d/mirror".formatted(server.getAddress().getPort());
    }

    /// Serves the files of `folder` by their last name.
    private HttpServer server() {
        try {
            HttpServer made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            made.createContext("/", exchange -> {
                asked.add(exchange.getRequestURI().getPath());
                Path file = folder.resolve(
                        Path.of(exchange.getRequestURI().getPath()).getFileName());
                if (Files.isRegularFile(file)) {
                    byte[] content = Files.readAllBytes(file);
                    exchange.sendResponseHeaders(200, content.length);
                    exchange.getResponseBody().write(content);
                } else {
                    exchange.sendResponseHeaders(GONE, -1);
                }
                exchange.close();
            });
            return made;
        } catch (IOException taken) {
            throw new IllegalStateException("no port is free", taken);
        }
    }
}
