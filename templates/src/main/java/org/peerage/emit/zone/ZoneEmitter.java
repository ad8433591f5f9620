package org.peerage.emit.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Outcome;
import org.peerage.dns.ClasslessParent;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.SerialNumber;
import org.peerage.dns.ShownZone;
import org.peerage.dns.Zone;
import org.peerage.dns.change.SetChange;
import org.peerage.dns.change.ZoneChange;
import org.peerage.dns.change.ZoneContent;
import org.peerage.emit.Artifact;
import org.peerage.emit.load.LoadFormat;

/**
 * Makes the files of zones: {@code dns/<view>/<zone>.zone}, whole, or {@code .inc}, a fragment
 * [ZONE-06, ZONE-09], for a classless zone also {@code dns/<view>/parent/<zone>.inc}, and beside
 * them what else was asked for, in a folder for each format.
 */
public final class ZoneEmitter {

  private final DnsRequest request;
  private final List<Artifact> artifacts = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private ZoneEmitter(DnsRequest request) {
    this.request = request;
  }

  /**
   * The files of zones that lint has found to be without error, in the order of the zones.
   *
   * @return with diagnostics, and without the zones they are about, where a serial cannot be told,
   *     a view must not show a record, or a format cannot hold it
   */
  public static Outcome<List<Artifact>> emit(List<Zone> zones, DnsRequest request) {
    var emitter = new ZoneEmitter(request);
    for (Zone zone : zones) {
      ShownZone shown = ShownZone.of(zone);
      for (DnsRecord one : shown.withheld()) {
        emitter.diagnostics.add(ZoneMessages.neverPublic(zone, one));
      }
      if (shown.withheld().isEmpty()) {
        emitter.zone(shown);
      }
    }
    return new Outcome<>(emitter.artifacts, emitter.diagnostics);
  }

  private void zone(ShownZone shown) {
    Zone zone = shown.zone();
    Optional<ZoneContent> published = request.published().flatMap(known -> known.of(zone));
    if (!zone.isWhole()) {
      String path = ZonePaths.file(zone);
      artifacts.add(new Artifact(path, out -> new ZoneWriter(out).fragment(shown, path)));
    } else if (zone.soa().isPresent()) {
      if (published.isEmpty() && request.published().isPresent()) {
        diagnostics.add(ZoneMessages.notPublished(zone, request.published().get().folder()));
      }
      Optional<SerialNumber> serial = new Serials(request).of(shown, published, diagnostics);
      serial.ifPresent(
          number ->
              artifacts.add(
                  new Artifact(
                      ZonePaths.file(zone), out -> new ZoneWriter(out).whole(shown, number))));
    }
    ClasslessParent.of(zone)
        .ifPresent(
            parent ->
                artifacts.add(
                    new Artifact(
                        ZonePaths.parent(zone), out -> new ZoneWriter(out).parent(parent))));
    for (LoadFormat format : request.formats()) {
      load(format, shown, published);
    }
  }

  private void load(LoadFormat format, ShownZone shown, Optional<ZoneContent> published) {
    ZoneContent content = request.content(shown);
    ZoneChange change = ZoneChange.between(published, Optional.of(content));
    List<SetChange> refused = format.refused(change);
    for (SetChange set : refused) {
      diagnostics.add(ZoneMessages.cannotHold(shown.zone(), set, format));
    }
    if (refused.isEmpty()) {
      artifacts.addAll(format.files(change));
    }
  }
}
