package org.peerage.cli.zonefile;

import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Severity;
import org.peerage.source.Span;

/** What we say of a zone file that cannot be read as it stands. */
final class ZoneFileMessages {

  static final String MALFORMED = "zone-entry-malformed";

  private ZoneFileMessages() {}

  static Diagnostic malformed(Span at, String words) {
    return Diagnostic.error(MALFORMED, at, words);
  }

  static Diagnostic escapeBroken(Span at, String words) {
    return Diagnostic.error("zone-escape-broken", at, words);
  }

  static Diagnostic notAZone(Span at, String words) {
    return Diagnostic.error("not-a-zone", at, words);
  }

  static Diagnostic notText(Span at, String words) {
    return Diagnostic.error("zone-not-text", at, words);
  }

  static Diagnostic originUnknown(Span at, String name) {
    return Diagnostic.error(
        "zone-origin-unknown", at, "nothing says to which zone " + name + " belongs");
  }

  static Diagnostic numberTooGreat(Span at, String number) {
    return Diagnostic.error(
        "zone-number-too-great", at, number + " is beyond 65535, the greatest there is");
  }

  static Diagnostic classAsOwner(Span at, String word, String owner) {
    return Diagnostic.error(
            "zone-class-as-owner", at, word + " in the first column is read as the owner " + owner)
        .help("write the owner there, or a blank to mean the one above");
  }

  static Diagnostic ownerLeftOut(Span at, String owner) {
    return Diagnostic.of(
            "zone-owner-left-out",
            Severity.WARNING,
            at,
            "without an owner behind $ORIGIN this record still belongs to " + owner)
        .help("write the owner, `@` for the origin itself");
  }

  static Diagnostic outside(Span at, String owner, String zone) {
    return Diagnostic.error("zone-owner-outside", at, owner + " is not within " + zone);
  }

  static Diagnostic includeRefused(Span at, String words) {
    return Diagnostic.error("zone-include-refused", at, words);
  }

  static Diagnostic generateTooLarge(Span at, String words) {
    return Diagnostic.error("zone-generate-too-large", at, words);
  }

  static Diagnostic allowanceOfNothing(Span at) {
    return Diagnostic.error("bad-suppression", at, "no entry stands below this suppression")
        .help("put it above the entry it is about, or at the end of that line");
  }
}
