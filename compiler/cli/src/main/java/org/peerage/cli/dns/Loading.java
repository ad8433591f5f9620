package org.peerage.cli.dns;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.peerage.cli.Terminal;
import org.peerage.cli.UsageException;
import org.peerage.cli.output.Contents;
import org.peerage.cli.output.FolderPlace;
import org.peerage.cli.output.OutputFolder;
import org.peerage.cli.report.Release;
import org.peerage.dns.change.SetChange;
import org.peerage.dns.change.ZoneChange;
import org.peerage.emit.Artifact;
import org.peerage.emit.load.LoadFormat;
import org.peerage.emit.zone.DataWriter;

/** Writes a change as a name server or a service loads it. */
final class Loading {

  private final LoadFormat format;
  private final Terminal terminal;

  Loading(LoadFormat format, Terminal terminal) {
    this.format = format;
    this.terminal = terminal;
  }

  /**
   * Writes what makes some changes.
   *
   * @param folder where to; without one the only file goes to standard output
   * @return whether it was written: false where the format has no form for a record, which is said
   * @throws UsageException when there are several files and no folder
   */
  boolean write(List<ZoneChange> changes, Optional<Path> folder)
      throws IOException, UsageException {
    var files = new ArrayList<Artifact>();
    boolean held = true;
    for (ZoneChange change : changes) {
      for (SetChange set : format.refused(change)) {
        terminal.say(
            format.title()
                + " has no form for "
                + DataWriter.text(set.owner())
                + " "
                + set.type()
                + ", "
                + ChangeText.name(change)
                + "; nothing was written");
        held = false;
      }
      files.addAll(format.files(change));
    }
    if (!held) {
      return false;
    }
    if (folder.isPresent()) {
      write(files, folder.get());
    } else if (files.size() > 1) {
      throw new UsageException(
          "the change takes "
              + files.size()
              + " files: name a folder for them with -o, or one zone with --origin and --view");
    } else {
      for (Artifact file : files) {
        file.content().writeTo(terminal.out());
      }
    }
    if (files.isEmpty()) {
      terminal.say("nothing to do");
    }
    return true;
  }

  private void write(List<Artifact> files, Path folder) throws IOException {
    MessageDigest hash = Contents.sha256();
    for (Artifact file : files) {
      var text = new StringWriter();
      file.content().writeTo(text);
      hash.update(text.toString().getBytes(StandardCharsets.UTF_8));
    }
    var contents = new Contents(files, Release.version(), HexFormat.of().formatHex(hash.digest()));
    try (var output = new OutputFolder(folder)) {
      try {
        contents.writeAll(new FolderPlace(output.begin()));
      } catch (IOException trouble) {
        throw output.named(trouble);
      }
      output.replace();
    }
    for (Artifact file : files) {
      terminal.print(file.path());
    }
    terminal.say("wrote " + contents.words());
  }
}
