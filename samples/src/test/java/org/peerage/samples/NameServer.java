package org.peerage.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A name server of Debian's, run by a configuration of our own: on the loopback, on a high port,
 * from a folder of the test. Nothing of a service of that name is read or touched.
 */
enum NameServer {
  /** Serves all views at once, each to the client that asks from its address. */
  BIND("named", "bind9") {
    /**
     * A copy: AppArmor keeps the one of the package, by its path, to the folders of the service.
     */
    @Override
    Path executable() throws IOException {
      Path copy = Files.createDirectories(Path.of("target/name-servers")).resolve("named");
      Files.copy(
          program().installed(),
          copy,
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.COPY_ATTRIBUTES);
      return copy.toAbsolutePath();
    }

    @Override
    List<String> arguments(Path configuration) {
      return List.of("-g", "-n", "1", "-c", configuration.toString());
    }

    @Override
    String configuration(List<ServedView> views, int port, Path folder) throws IOException {
      var text = new StringBuilder();
      text.append("options {\n");
      text.append("  directory \"").append(folder).append("\";\n");
      text.append("  pid-file none; lock-file none; session-keyfile none;\n");
      text.append("  recursion no; notify no; dnssec-validation no; empty-zones-enable no;\n");
      text.append("  allow-transfer { 127.0.0.0/8; };\n");
      text.append("  listen-on-v6 { none; };\n");
      text.append("  listen-on port ").append(port).append(" { 127.0.0.1; };\n");
      text.append("};\ncontrols { };\n");
      for (ServedView view : views) {
        text.append("view \"").append(view.name()).append("\" {\n");
        text.append("  match-clients { ").append(view.address()).append("; };\n");
        List<Path> files = view.write(folder);
        for (int i = 0; i < files.size(); i++) {
          text.append("  zone \"").append(view.zones().get(i).origin()).append("\" {");
          text.append(" type primary; file \"").append(files.get(i)).append("\";");
          text.append(" allow-update { 127.0.0.0/8; }; };\n");
        }
        text.append("};\n");
      }
      return text.toString();
    }
  },

  /** Knows no views: one process for each. */
  NSD("nsd", "nsd") {
    @Override
    List<String> arguments(Path configuration) {
      return List.of("-d", "-c", configuration.toString());
    }

    @Override
    String configuration(List<ServedView> views, int port, Path folder) throws IOException {
      ServedView view = views.get(0);
      var text = new StringBuilder("server:\n");
      text.append("  ip-address: ").append(view.address()).append('@').append(port).append('\n');
      text.append("  server-count: 1\n  username: \"\"\n  database: \"\"\n  pidfile: \"\"\n");
      text.append("  xfrdfile: \"\"\n  zonelistfile: \"").append(folder).append("/zone.list\"\n");
      text.append("  xfrdir: \"").append(folder).append("\"\n");
      text.append("  zonesdir: \"").append(folder).append("\"\n");
      text.append("remote-control:\n  control-enable: no\n");
      List<Path> files = view.write(folder);
      for (int i = 0; i < files.size(); i++) {
        text.append("zone:\n  name: \"").append(view.zones().get(i).origin()).append("\"\n");
        text.append("  zonefile: \"").append(files.get(i)).append("\"\n");
      }
      return text.toString();
    }
  },

  /** Knows no views either. */
  KNOT("knotd", "knot") {
    @Override
    List<String> arguments(Path configuration) {
      return List.of("-c", configuration.toString());
    }

    @Override
    String configuration(List<ServedView> views, int port, Path folder) throws IOException {
      ServedView view = views.get(0);
      var text = new StringBuilder("server:\n");
      text.append("  rundir: \"").append(folder).append("\"\n");
      text.append("  listen: ").append(view.address()).append('@').append(port).append('\n');
      text.append("  udp-workers: 1\n  tcp-workers: 1\n  background-workers: 1\n");
      text.append("database:\n  storage: \"").append(folder).append("/database\"\n");
      text.append("log:\n  - target: stderr\n    any: info\n");
      text.append("template:\n  - id: default\n    journal-content: none\n");
      text.append("    zonefile-sync: -1\n");
      text.append("zone:\n");
      List<Path> files = view.write(folder);
      for (int i = 0; i < files.size(); i++) {
        text.append("  - domain: \"").append(view.zones().get(i).origin()).append("\"\n");
        text.append("    file: \"").append(files.get(i)).append("\"\n");
      }
      return text.toString();
    }
  };

  private final Program program;

  NameServer(String program, String debianPackage) {
    this.program = new Program(program, debianPackage);
  }

  abstract List<String> arguments(Path configuration);

  Path executable() throws IOException {
    return program.installed();
  }

  Program program() {
    return program;
  }

  /** Where it is asked for a view. */
  String address(ServedView view) {
    return this == BIND ? "127.0.0.1" : view.address();
  }

  /** Writes the zones below a folder, and says how they are to be served. */
  abstract String configuration(List<ServedView> views, int port, Path folder) throws IOException;

  /**
   * Starts it, and waits until it answers for each zone.
   *
   * @param views one; for BIND any number
   */
  RunningServer start(List<ServedView> views, int port, Path folder)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path configuration = folder.resolve("server.conf");
    Files.writeString(configuration, configuration(views, port, folder));
    Path log = folder.resolve("server.log");
    Process process =
        Program.line(executable(), arguments(configuration)).redirectOutput(log.toFile()).start();
    var running = new RunningServer(this, process, views, port, log);
    try {
      running.awaitZones();
    } catch (AssertionError | IOException | InterruptedException failed) {
      running.close();
      throw failed;
    }
    return running;
  }
}
