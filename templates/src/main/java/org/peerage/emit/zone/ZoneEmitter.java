package org.peerage.emit.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Outcome;
import org.peerage.dns.SerialNumber;
import org.peerage.dns.SerialPolicy;
import org.peerage.dns.Zone;
import org.peerage.emit.Artifact;
import org.peerage.emit.FileNames;
import org.peerage.model.Element;
import org.peerage.schema.Dns;
import org.peerage.source.Span;

/**
 * Makes the files of zones: {@code dns/<view>/<zone>.zone}, whole, or {@code .inc}, a fragment
 * [ZONE-06, ZONE-09].
 */
public final class ZoneEmitter {

  private ZoneEmitter() {}

  /**
   * The files of zones that lint has found to be without error, in the order of the zones.
   *
   * @param fromCommit what {@code serial = from-commit} stands for, where the caller knows it
   * @return with diagnostics, and without the zones they are about, where a serial cannot be told
   */
  public static Outcome<List<Artifact>> emit(List<Zone> zones, Optional<SerialNumber> fromCommit) {
    var artifacts = new ArrayList<Artifact>();
    var diagnostics = new ArrayList<Diagnostic>();
    for (Zone zone : zones) {
      if (!zone.isWhole()) {
        artifacts.add(fragment(zone));
      } else if (zone.soa().isPresent()) {
        SerialPolicy policy = zone.soa().get().serial();
        Optional<SerialNumber> serial = serial(policy, fromCommit);
        if (serial.isPresent()) {
          artifacts.add(whole(zone, serial.get()));
        } else {
          diagnostics.add(unknownSerial(zone, policy));
        }
      }
    }
    return new Outcome<>(artifacts, diagnostics);
  }

  private static Optional<SerialNumber> serial(
      SerialPolicy policy, Optional<SerialNumber> fromCommit) {
    if (policy instanceof SerialPolicy.Fixed fixed) {
      return Optional.of(fixed.number());
    }
    return policy instanceof SerialPolicy.FromCommit ? fromCommit : Optional.empty();
  }

  private static Diagnostic unknownSerial(Zone zone, SerialPolicy policy) {
    Element soa = zone.definition().child(Dns.Soa.KIND).orElseThrow();
    Span at = soa.at(Dns.Soa.SERIAL);
    String word = soa.get(Dns.Soa.SERIAL).orElseThrow();
    if (policy instanceof SerialPolicy.FromPublished) {
      return Diagnostic.error(
              "serial-needs-published-zone",
              at,
              "zone " + zone.title() + " counts its serial up from the published one: " + word)
          .marked("the published serial is not known here")
          .note("a serial that does not rise keeps secondaries on the old records   [RFC 1982]")
          .help("write `serial = from-commit`, or a number greater than the published one")
          .about(zone.title());
    }
    return Diagnostic.error(
            "serial-needs-commit", at, "zone " + zone.title() + " takes its serial from a commit")
        .marked("no commit holds these definitions")
        .note("a serial that does not rise keeps secondaries on the old records   [RFC 1982]")
        .help("commit the definitions to git, or write a number: `serial = 2026010101`")
        .about(zone.title());
  }

  private static Artifact whole(Zone zone, SerialNumber serial) {
    return new Artifact(path(zone, ".zone"), out -> new ZoneWriter(out).whole(zone, serial));
  }

  private static Artifact fragment(Zone zone) {
    String path = path(zone, ".inc");
    return new Artifact(path, out -> new ZoneWriter(out).fragment(zone, path));
  }

  /** In lower case: names differ without case only, and no two files may. */
  private static String path(Zone zone, String ending) {
    String name = FileNames.of(zone.title().toLowerCase(Locale.ROOT));
    return "dns/" + zone.view().word() + "/" + name + ending;
  }
}
