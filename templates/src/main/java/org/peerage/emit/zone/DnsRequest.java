package org.peerage.emit.zone;

import java.util.List;
import java.util.Optional;
import org.peerage.dns.SerialPolicy;
import org.peerage.dns.ShownZone;
import org.peerage.dns.change.ZoneContent;
import org.peerage.emit.load.LoadFormat;

/**
 * What is known and wanted when zones are written.
 *
 * @param known what serial numbers may be made of
 * @param published what name servers have now, where the caller knows it
 * @param formats what is written beside the zone files
 */
public record DnsRequest(
    SerialPolicy.Known known, Optional<Published> published, List<LoadFormat> formats) {

  /** Zone files alone, with serials that stand in the definition. */
  public static final DnsRequest PLAIN =
      new DnsRequest(SerialPolicy.Known.NOTHING, Optional.empty(), List.of());

  public DnsRequest {
    formats = List.copyOf(formats);
  }

  /** What a zone is to hold, to be compared with what is published. */
  ZoneContent content(ShownZone shown) {
    ZoneContent content = ZoneContent.of(shown);
    return published.map(known -> known.asRead().apply(content)).orElse(content);
  }
}
