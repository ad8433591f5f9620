package org.peerage.cli.dns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerage.cli.Checked;
import org.peerage.cli.Checker;
import org.peerage.cli.FindingsAside;
import org.peerage.cli.Options;
import org.peerage.cli.Target;
import org.peerage.cli.Targets;
import org.peerage.cli.Terminal;
import org.peerage.cli.UsageException;
import org.peerage.cli.files.DefinitionFiles;
import org.peerage.cli.files.Definitions;
import org.peerage.cli.files.ProjectRoot;
import org.peerage.cli.report.Palette;
import org.peerage.cli.zonefile.PublishedZones;
import org.peerage.cli.zonefile.ZoneReader;
import org.peerage.dns.ShownZone;
import org.peerage.dns.Zone;
import org.peerage.dns.Zones;
import org.peerage.dns.change.ZoneContent;
import org.peerage.git.DamageException;
import org.peerage.git.Revision;
import org.peerage.value.DomainName;
import org.peerage.value.View;

/** Reads two states of DNS, each from wherever it is kept. */
final class States {

  private final Optional<DomainName> origin;
  private final Optional<View> view;
  private final Checker checker;
  private final Terminal terminal;

  /**
   * A reader.
   *
   * @param origin where given, no other zone is looked at
   * @param view where given, no other view is looked at
   * @param asOf the day dates in definitions are compared with
   */
  States(
      Optional<DomainName> origin,
      Optional<View> view,
      Optional<LocalDate> asOf,
      Terminal terminal) {
    this.origin = origin;
    this.view = view;
    this.checker = new Checker(asOf, terminal);
    this.terminal = terminal;
  }

  /** Two states, in the same form. */
  record Pair(List<ZoneContent> before, List<ZoneContent> after) {}

  /**
   * Reads both.
   *
   * @return nothing where one is of definitions that have errors, which are shown
   */
  Optional<Pair> read(String old, String fresh, Palette palette)
      throws IOException, UsageException {
    var findings = new FindingsAside(checker, palette, terminal);
    Side before = side(old, findings);
    Side after = side(fresh, findings);
    if (findings.hasErrors()) {
      terminal.say(findings.words() + "; nothing was compared");
      return Optional.empty();
    }
    return Optional.of(new Pair(before.contents(after), after.contents(before)));
  }

  private Side side(String given, FindingsAside findings) throws IOException, UsageException {
    Path path = Options.path(given, terminal);
    if (!Files.exists(path)) {
      return ofEstate(revision(given), findings);
    }
    boolean definitions =
        Files.isDirectory(path)
            ? !DefinitionFiles.below(path.toRealPath()).isEmpty()
            : DefinitionFiles.isDefinition(given);
    if (definitions) {
      var targets = new Targets(terminal);
      targets.path(given);
      return ofEstate(targets.all().get(0), findings);
    }
    return Files.isDirectory(path) ? new OfFolder(path, given) : new OfFile(path, given);
  }

  private Target revision(String given) throws IOException, UsageException {
    int colon = given.indexOf(':');
    String name = colon < 0 ? given : given.substring(0, colon);
    String folder = colon < 0 || colon + 1 == given.length() ? "." : given.substring(colon + 1);
    if (name.isEmpty()) {
      throw new UsageException("`" + given + "` is neither a file nor a revision");
    }
    Path real = Options.path(folder, terminal);
    Path root = ProjectRoot.above(Files.exists(real) ? real.toRealPath() : real.normalize());
    try (Revision revision = revision(root, name, given)) {
      Set<String> paths = revision.paths();
      var found = new ArrayList<String>();
      var definitions = new Definitions(List.of(), path -> Optional.empty());
      for (String path : paths) {
        if (DefinitionFiles.isOfEstate(path, at -> paths.contains(at + ProjectRoot.MARKER))) {
          byte[] bytes = revision.read(path).orElseThrow();
          if (DefinitionFiles.isDefinition(path)) {
            found.add(path);
          }
          definitions.put(path, bytes);
        }
      }
      if (found.isEmpty()) {
        throw new IOException("`" + name + "` holds no definition below " + folder);
      }
      return new Target(root, terminal.directory().toRealPath(), definitions, List.of(""));
    }
  }

  private static Revision revision(Path root, String name, String given) throws IOException {
    try {
      return new Revision(root, name);
    } catch (DamageException damaged) {
      throw damaged;
    } catch (IOException failed) {
      throw new IOException(
          "`" + given + "` is neither a file nor a revision: " + failed.getMessage(), failed);
    }
  }

  private Side ofEstate(Target target, FindingsAside findings) throws IOException {
    Checked checked = checker.check(target);
    findings.add(checked, checked.errors());
    return new OfEstate(Zones.of(checked.estate()));
  }

  private boolean concerns(DomainName name, View shown) {
    return origin.map(name::equals).orElse(true) && view.map(shown::equals).orElse(true);
  }

  /** Where one state is kept. */
  private interface Side {

    /** The zones of definitions; none of anything else. */
    List<Zone> zones();

    /** Its zones as far as they can be compared with those of the other side. */
    List<ZoneContent> contents(Side other) throws IOException, UsageException;

    /** Whether the other side is narrowed to the zone of this one. */
    default Optional<ZoneContent> only(Side other) throws IOException, UsageException {
      return Optional.empty();
    }
  }

  /** Definitions, of the work tree or of a revision. */
  private final class OfEstate implements Side {

    private final List<Zone> zones;

    OfEstate(List<Zone> zones) {
      this.zones = zones;
    }

    @Override
    public List<Zone> zones() {
      return zones;
    }

    @Override
    public List<ZoneContent> contents(Side other) throws IOException, UsageException {
      Optional<ZoneContent> only = other.only(this);
      var contents = new ArrayList<ZoneContent>();
      for (Zone zone : zones) {
        boolean wanted =
            only.isPresent()
                ? zone.title().equalsIgnoreCase(only.get().title())
                    && zone.view() == only.get().view()
                : concerns(zone.origin(), zone.view());
        if (wanted) {
          contents.add(ZoneReader.normal(ZoneContent.of(ShownZone.of(zone))));
        }
      }
      return contents;
    }
  }

  /** A folder of zones, which are those of the definitions on the other side. */
  private final class OfFolder implements Side {

    private final Path folder;
    private final String shown;

    OfFolder(Path folder, String shown) {
      this.folder = folder;
      this.shown = shown;
    }

    @Override
    public List<Zone> zones() {
      return List.of();
    }

    @Override
    public List<ZoneContent> contents(Side other) throws IOException, UsageException {
      if (other.zones().isEmpty()) {
        throw new UsageException(
            "the zones of folder `" + shown + "` can be compared with definitions only");
      }
      var contents = new ArrayList<ZoneContent>();
      for (ZoneContent one : PublishedZones.read(folder, shown, other.zones()).zones()) {
        if (concerns(one.origin(), one.view())) {
          contents.add(one);
        }
      }
      if (contents.isEmpty()) {
        throw new IOException(
            shown + ": none of the zones is there, as internal/ZONE.zone or external/ZONE.zone");
      }
      return contents;
    }
  }

  /** The file of one zone. */
  private final class OfFile implements Side {

    private final Path file;
    private final String shown;

    OfFile(Path file, String shown) {
      this.file = file;
      this.shown = shown;
    }

    @Override
    public List<Zone> zones() {
      return List.of();
    }

    @Override
    public List<ZoneContent> contents(Side other) throws IOException, UsageException {
      return List.of(only(other).orElseThrow());
    }

    @Override
    public Optional<ZoneContent> only(Side other) throws IOException, UsageException {
      ZoneContent content =
          ZoneReader.read(file, shown, origin, Optional.empty(), view.orElse(View.EXTERNAL));
      if (other.zones().isEmpty()) {
        return Optional.of(content);
      }
      var found = new ArrayList<Zone>();
      for (Zone zone : other.zones()) {
        if (zone.origin().equals(content.origin()) && concerns(zone.origin(), zone.view())) {
          found.add(zone);
        }
      }
      if (found.size() != 1) {
        throw new UsageException(
            found.isEmpty()
                ? "the definitions have no zone " + content.origin()
                : "the definitions have "
                    + content.origin()
                    + " in several views; name one: --view");
      }
      Zone zone = found.get(0);
      return Optional.of(
          new ZoneContent(
              zone.origin(), zone.title(), zone.view(), content.head(), content.sets()));
    }
  }
}
