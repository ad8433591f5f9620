package org.peerage.emit.zone;

import java.util.Optional;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Severity;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.SerialNumber;
import org.peerage.dns.SerialPolicy;
import org.peerage.dns.Zone;
import org.peerage.dns.change.SetChange;
import org.peerage.emit.load.LoadFormat;
import org.peerage.model.Element;
import org.peerage.schema.Dns;
import org.peerage.source.Span;

/** What is said where a zone cannot be written. */
final class ZoneMessages {

  private static final String MUST_RISE =
      "a serial that does not rise keeps secondaries on the old records   [RFC 1982]";

  private ZoneMessages() {}

  static Diagnostic neverPublic(Zone zone, DnsRecord one) {
    return Diagnostic.error(
            "never-public",
            one.at(),
            "the external view must not show " + one.owner() + " " + one.data().type())
        .label(zone.definition().at(Dns.VIEW), "everybody may see this zone")
        .note(
            "what tells clients that they are inside, private addresses and private enumservices"
                + " stay inside")
        .help("write it into a zone of its own, with `view = internal`")
        .about(zone.title());
  }

  static Diagnostic needsPublished(Zone zone, SerialPolicy policy) {
    return Diagnostic.error(
            "serial-needs-published-zone",
            serialAt(zone),
            "zone "
                + zone.title()
                + " counts its serial up from the published one: "
                + policy.word())
        .marked("the published serial is not known here")
        .note(MUST_RISE)
        .help("name the folder with the published zones: `--published FOLDER`")
        .about(zone.title());
  }

  static Diagnostic unknownSerial(Zone zone, SerialPolicy policy, Optional<SerialNumber> before) {
    if (policy instanceof SerialPolicy.Date) {
      return Diagnostic.error(
              "serial-needs-date",
              serialAt(zone),
              "zone " + zone.title() + " takes its serial from the day")
          .marked("no day is known here, and the clock is not looked at")
          .note(MUST_RISE)
          .help("name the day: `--as-of 2026-03-31`, or `--as-of today`")
          .about(zone.title());
    }
    if (policy instanceof SerialPolicy.Fixed && before.isPresent()) {
      return Diagnostic.error(
              "serial-not-above-published",
              serialAt(zone),
              "zone "
                  + zone.title()
                  + " has changed, and serial "
                  + policy.word()
                  + " is not above the published "
                  + before.get())
          .marked("not above " + before.get())
          .note(MUST_RISE)
          .help("write a greater number, or `serial = increment`")
          .about(zone.title());
    }
    return Diagnostic.error(
            "serial-needs-commit",
            serialAt(zone),
            "zone " + zone.title() + " takes its serial from a commit")
        .marked("no commit holds these definitions")
        .note(MUST_RISE)
        .help("commit the definitions to git, or write a number: `serial = 2026010101`")
        .about(zone.title());
  }

  static Diagnostic notPublished(Zone zone, String folder) {
    return Diagnostic.of(
            "zone-not-published",
            Severity.WARNING,
            zone.definition().head(),
            "no published zone " + zone.title() + " in " + folder + ", so it is taken for new")
        .note("should it be published after all, its serial may fall   [RFC 1982]")
        .help(
            "put what is published there as `"
                + ZonePaths.file(zone).substring("dns/".length())
                + "`; for a zone that is new there is nothing to do")
        .about(zone.title());
  }

  static Diagnostic cannotHold(Zone zone, SetChange set, LoadFormat format) {
    Span at = zone.definition().head();
    for (DnsRecord one : zone.records()) {
      if (one.owner().equals(set.owner()) && one.data().type().equals(set.type())) {
        at = one.at();
        break;
      }
    }
    return Diagnostic.error(
            "format-cannot-hold",
            at,
            format.title() + " has no form for " + set.owner() + " " + set.type())
        .help("leave `--dns " + format.word() + "` away, or take the record off here")
        .about(zone.title());
  }

  private static Span serialAt(Zone zone) {
    Element soa = zone.definition().child(Dns.Soa.KIND).orElseThrow();
    return soa.at(Dns.Soa.SERIAL);
  }
}
