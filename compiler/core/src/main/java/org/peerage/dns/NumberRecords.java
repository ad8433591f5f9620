package org.peerage.dns;

import java.util.List;
import java.util.Locale;
import org.peerage.model.Element;
import org.peerage.schema.Attribute;
import org.peerage.schema.Dns;
import org.peerage.value.DomainName;

/**
 * The NAPTR records of a number in an ENUM zone (RFC 6116) [EXP-NAPTR-010, EXP-NAPTR-013]; a number
 * need not lead to all of them [EXP-NAPTR-014].
 */
final class NumberRecords {

  /** What a number may lead to, first choice first. */
  static final List<Kind> KINDS =
      List.of(
          new Kind(Dns.Number.SIPS, "E2U+sip", "sips:"),
          new Kind(Dns.Number.SIP, "E2U+sip", "sip:"),
          new Kind(Dns.Number.H323, "E2U+h323", "h323:"),
          new Kind(Dns.Number.MAILTO, "E2U+email:mailto", "mailto:"));

  private NumberRecords() {}

  /**
   * A kind of URI.
   *
   * @param service the enumservice (RFC 3764, RFC 3762, RFC 4355)
   * @param scheme with its colon
   */
  record Kind(Attribute<String> attribute, String service, String scheme) {}

  static void write(Element number, ZoneBuilder zone) {
    DomainName owner = EnumName.of(number.label(), zone.origin());
    int ttl = zone.ttl(number, DnsDefaults.TTL);
    int order = number.get(Dns.Record.ORDER).orElse(DnsDefaults.ENUM_ORDER);
    int preference = number.get(Dns.Record.PREFERENCE).orElse(DnsDefaults.ENUM_PREFERENCE);
    String reason = "number " + number.label();
    for (Kind kind : KINDS) {
      var uri = number.find(kind.attribute());
      if (uri.isPresent()) {
        String regexp = Substitution.to(uri(uri.get().value(), kind.scheme())).toString();
        var data =
            new RecordData.Naptr(
                order,
                Math.min(preference, DnsLimits.GREATEST_RANK),
                "u",
                kind.service(),
                regexp,
                DomainName.ROOT);
        zone.add(owner, ttl, data, number, uri.get().at(), reason);
        preference += DnsDefaults.ENUM_PREFERENCE;
      }
    }
  }

  /** The URI with its scheme, which is added where it is not written. */
  private static String uri(String written, String scheme) {
    return written.toLowerCase(Locale.ROOT).startsWith(scheme) ? written : scheme + written;
  }
}
