package org.peerage.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.peerage.cli.files.DefinitionFiles;
import org.peerage.cli.files.ProjectRoot;
import org.peerage.cli.zonefile.PublishedZones;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Outcome;
import org.peerage.dns.SerialNumber;
import org.peerage.dns.SerialPolicy;
import org.peerage.dns.Zones;
import org.peerage.emit.Artifact;
import org.peerage.emit.Build;
import org.peerage.emit.FileNames;
import org.peerage.emit.zone.DnsRequest;
import org.peerage.emit.zone.Published;
import org.peerage.git.History;
import org.peerage.model.Element;
import org.peerage.schema.Dns;
import org.peerage.source.SourceText;

/** What is built of one estate. */
final class EstateBuild {

  private static final String FROM_COMMIT = "from-commit";

  private final Checked checked;
  private final String prefix;
  private Outcome<List<Artifact>> built = new Outcome<>(List.of(), List.of());

  /**
   * One estate to be built.
   *
   * @param ofSeveral whether its files go into a folder of their own, named by the way to its root
   */
  EstateBuild(Checked checked, boolean ofSeveral) {
    this.checked = checked;
    this.prefix = ofSeveral ? prefix(checked.target()) : "";
  }

  Checked checked() {
    return checked;
  }

  /** Makes artefacts of the estate; it must be without errors. */
  void compile(DnsWishes wishes) throws IOException {
    var known = new SerialPolicy.Known(serial(), wishes.day());
    var request = new DnsRequest(known, published(wishes), wishes.formats());
    Outcome<List<Artifact>> outcome = Build.artifacts(checked.estate(), request);
    var artifacts = new ArrayList<Artifact>(outcome.value().size());
    for (Artifact artifact : outcome.value()) {
      artifacts.add(new Artifact(prefix + artifact.path(), artifact.content()));
    }
    built = new Outcome<>(artifacts, outcome.diagnostics());
  }

  List<Diagnostic> diagnostics() {
    return built.diagnostics();
  }

  List<Artifact> artifacts() {
    return built.value();
  }

  /** Takes names and texts of the definitions into a hash, each closed by a zero. */
  void addTo(MessageDigest hash) throws IOException {
    for (String path : checked.target().definitions().paths()) {
      Optional<SourceText> text = checked.target().definitions().read(path);
      hash.update((prefix + path + "\0").getBytes(StandardCharsets.UTF_8));
      hash.update(text.map(SourceText::text).orElse("").getBytes(StandardCharsets.UTF_8));
      hash.update((byte) 0);
    }
  }

  /** Of several estates each has a folder of its own there, too. */
  private Optional<Published> published(DnsWishes wishes) throws IOException {
    if (wishes.published().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        PublishedZones.read(
            wishes.published().get().resolve(prefix),
            wishes.publishedShown(),
            Zones.of(checked.estate())));
  }

  /** Looked up only where a zone asks for it: walking a history takes time. */
  private Optional<SerialNumber> serial() throws IOException {
    for (Element zone : checked.estate().zones()) {
      Optional<String> serial = zone.child(Dns.Soa.KIND).flatMap(soa -> soa.get(Dns.Soa.SERIAL));
      if (serial.isPresent() && serial.get().equals(FROM_COMMIT)) {
        OptionalLong date = History.serial(checked.target().root(), this::isOfEstate);
        return date.isPresent()
            ? Optional.of(SerialNumber.ofEpochSecond(date.getAsLong()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isOfEstate(String path) {
    Path root = checked.target().root();
    return DefinitionFiles.isOfEstate(
        path, folder -> Files.isRegularFile(root.resolve(folder + ProjectRoot.MARKER)));
  }

  private static String prefix(Target target) {
    var prefix = new StringBuilder();
    for (Path step : Path.of(target.shown(""))) {
      if (!step.toString().equals("..")) {
        prefix.append(FileNames.of(step.toString())).append('/');
      }
    }
    return prefix.toString();
  }
}
