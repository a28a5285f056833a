package comeback.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What this user set for npm, as npm itself reads it: `npm_config_NAME` in the environment, else a line
/// `NAME=value` of `.npmrc` in the home folder (or where `npm_config_userconfig` says).
///
/// Of all that npm knows only what a download without an account needs is asked for here: `registry`, `https-
/// proxy`, `proxy`, `noproxy`. A `.npmrc` that cannot be read says nothing.
record NpmSettings(Map<String, String> environment, Map<String, String> file) {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");

    NpmSettings {
        environment = Map.copyOf(environment);
        file = Map.copyOf(file);
    }

    static NpmSettings of(Map<String, String> environment, Path home) {
        NpmSettings known = new NpmSettings(environment, Map.of());
        Path file = known.get("userconfig").map(Path::of).orElse(home.resolve(".npmrc"));
        return new NpmSettings(environment, known.lines(file));
    }

    /// @param name as `.npmrc` spells it, such as `https-proxy`
    Optional<String> get(String name) {
        String variable = "npm_config_" + name.replace('-', '_');
        return variable(variable).or(() -> Optional.ofNullable(file.get(name)));
    }

    /// An environment variable, spelt small or large.
    Optional<String> variable(String name) {
        return Stream.of(name, name.toLowerCase(Locale.ROOT), name.toUpperCase(Locale.ROOT))
                .map(spelt -> environment.getOrDefault(spelt, ""))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private Map<String, String> lines(Path file) {
        Map<String, String> values = new HashMap<>();
        if (Files.isRegularFile(file)) {
            try {
                Files.readAllLines(file, StandardCharsets.UTF_8).forEach(line -> take(line.strip(), values));
            } catch (IOException unreadable) {
                return Map.of();
            }
        }
        return values;
    }

    private void take(String line, Map<String, String> values) {
        int equals = line.indexOf('=');
        if (equals > 0 && !line.startsWith("#") && !line.startsWith(";")) {
            String value = line.substring(equals + 1).strip().replaceAll("^[\"']|[\"']$", "");
            if (!value.isEmpty() && !value.equals("null")) {
                values.put(line.substring(0, equals).strip(), expanded(value));
            }
        }
    }

    private String expanded(String value) {
        return VARIABLE.matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement(environment.getOrDefault(found.group(1), "")));
    }
}
