package org.peerage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.peerage.cli.output.Comparison;
import org.peerage.cli.output.Contents;
import org.peerage.cli.output.FolderPlace;
import org.peerage.cli.output.OutputFolder;
import org.peerage.cli.report.Release;
import org.peerage.cli.secret.FilledScripts;
import org.peerage.cli.secret.Secrets;
import org.peerage.emit.Artifact;

/** Puts what was built of some estates into a folder, or holds a folder against it. */
final class BuildWriting {

  /** What the name of the folder with secrets ends in. */
  static final String SECRETS_SUFFIX = "-with-secrets";

  private final List<EstateBuild> estates;
  private final Terminal terminal;
  private final String version;
  private final String hash;

  BuildWriting(List<EstateBuild> estates, Terminal terminal) throws IOException {
    this.estates = List.copyOf(estates);
    this.terminal = terminal;
    this.version = Release.version();
    MessageDigest definitions = Contents.sha256();
    for (EstateBuild estate : estates) {
      estate.addTo(definitions);
    }
    this.hash = HexFormat.of().formatHex(definitions.digest());
  }

  /** Lists what in a folder is not as it should be; whether there is nothing to list. */
  boolean compare(Path output) throws IOException {
    List<String> differences;
    try (var progress = new Progress(terminal)) {
      differences =
          Comparison.differences(
              output, contents(), (done, total) -> progress.at("comparing", done, total));
    }
    for (String difference : differences) {
      terminal.print(difference);
    }
    terminal.say(
        shown(output)
            + (differences.isEmpty() ? " is as it should be" : " is not what a build would write"));
    return differences.isEmpty();
  }

  void write(Path output) throws IOException {
    Path secrets = secretsBeside(output);
    if (Files.exists(secrets)) {
      terminal.say(shown(secrets) + " is of another build; build --with-secrets, or delete it");
    }
    try (var folder = new OutputFolder(output)) {
      writeInto(folder, contents());
      folder.replace();
    }
    tell(output, contents());
  }

  /** Both folders, or neither: every secret is looked up before the first is put in place. */
  void writeWithSecrets(Path output, boolean commandsAllowed) throws IOException {
    var scripts = new FilledScripts();
    for (EstateBuild estate : estates) {
      var secrets =
          new Secrets(estate.checked().target().root(), terminal.environment(), commandsAllowed);
      scripts.add(estate.artifacts(), secrets);
    }
    if (scripts.count() == 0) {
      terminal.say("no script holds a secret");
      write(output);
      return;
    }
    var secretContents = new Contents(scripts.unfilled(), version, hash);
    Path beside = secretsBeside(output);
    try (var folder = new OutputFolder(output);
        var secretFolder = new OutputFolder(beside)) {
      writeInto(folder, contents());
      var place = new FolderPlace(secretFolder.begin(ownersOnly("rwx")), ownersOnly("rw-"));
      try {
        secretContents.writeAll(scripts.into(place));
      } catch (IOException trouble) {
        throw secretFolder.named(trouble);
      }
      folder.replace();
      secretFolder.replace();
    }
    tell(output, contents());
    tell(beside, secretContents);
  }

  private void writeInto(OutputFolder folder, Contents contents) throws IOException {
    var place = new FolderPlace(folder.begin());
    int total = contents.size();
    int[] done = {0};
    try (var progress = new Progress(terminal)) {
      contents.writeAll(
          path -> {
            progress.at("writing", ++done[0], total);
            return place.open(path);
          });
    } catch (IOException trouble) {
      throw folder.named(trouble);
    }
  }

  private Contents contents() {
    var artifacts = new ArrayList<Artifact>();
    for (EstateBuild estate : estates) {
      artifacts.addAll(estate.artifacts());
    }
    return new Contents(artifacts, version, hash);
  }

  private void tell(Path output, Contents contents) throws IOException {
    for (Artifact artifact : contents.artifacts()) {
      terminal.print(shown(output) + "/" + artifact.path());
    }
    terminal.say("wrote " + contents.words() + " to " + shown(output));
  }

  private String shown(Path path) {
    Path directory = terminal.directory();
    return path.startsWith(directory) ? directory.relativize(path).toString() : path.toString();
  }

  private static Path secretsBeside(Path output) {
    return output.resolveSibling(output.getFileName() + SECRETS_SUFFIX);
  }

  private static FileAttribute<?> ownersOnly(String permissions) {
    return PosixFilePermissions.asFileAttribute(
        PosixFilePermissions.fromString(permissions + "------"));
  }
}
