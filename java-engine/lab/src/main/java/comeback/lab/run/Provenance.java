package comeback.lab.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// From which sources and on which machine a result came.
public record Provenance(String commit, String machine) {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    /// @param checkout where the sources are
    /// @param threads that PyTorch was given
    public static Provenance of(Path checkout, int threads) {
        String commit = git(checkout, "rev-parse", "HEAD");
        String changed = git(checkout, "status", "--porcelain", "--untracked-files=no", "--", ":!docs");
        String machine = String.format(
                Locale.ROOT,
                "%s, %d cores, %d of them used, %s",
                processor(),
                Runtime.getRuntime().availableProcessors(),
                threads,
                System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        return new Provenance(
                (commit.isEmpty() ? "unknown" : commit) + (changed.isEmpty() ? "" : " (changed)"), machine);
    }

    /// What Git says; nothing where there is no Git or no checkout.
    private static String git(Path checkout, String... arguments) {
        String[] command = new String[arguments.length + 3];
        command[0] = "git";
        command[1] = "-C";
        command[2] = checkout.toString();
        System.arraycopy(arguments, 0, command, 3, arguments.length);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? said : "";
        } catch (IOException none) {
            return "";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static String processor() {
        try {
            return Files.readAllLines(PROCESSORS).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException elsewhere) {
            return "unknown processor";
        }
    }
}
