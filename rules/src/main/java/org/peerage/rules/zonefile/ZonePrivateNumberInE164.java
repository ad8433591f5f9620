package org.peerage.rules.zonefile;

import java.util.List;
import java.util.Optional;
import org.peerage.dns.zonefile.ReadSet;
import org.peerage.dns.zonefile.ZoneFiles;
import org.peerage.lint.Finding;
import org.peerage.value.DomainName;

/**
 * Flags digits under e164.arpa that are no international number, by their count, their country code
 * or an expression that does without the plus sign (RFC 6116 sections 2 and 3.7; ITU-T E.164
 * section 6 [RFC-ENUM-09, XDNS-23]).
 */
public final class ZonePrivateNumberInE164 extends NaptrSetRule {

  private static final DomainName E164 = DomainName.of("e164.arpa");

  /** Digits of country code and number together (ITU-T E.164 section 6.1). */
  private static final int MOST_DIGITS = 15;

  /** With fewer there is no room for both; dns.md has 557120 as the example [RFC-ENUM-09]. */
  private static final int FEWEST_DIGITS = 7;

  @Override
  public String id() {
    return "zone-private-number-in-e164";
  }

  @Override
  void look(ReadSet set, List<ReadNaptr> records, ZoneFiles files, Findings findings) {
    if (!set.owner().isWithin(E164)) {
      return;
    }
    Optional<String> number = number(set.owner());
    for (ReadNaptr one : records) {
      if (number.isEmpty() || !one.isMeantForEnum()) {
        continue;
      }
      Optional<String> fault = fault(number.get());
      if (fault.isPresent()) {
        findings.add(
            Finding.at(
                set.records().get(0).ownerAt(),
                set.owner().toString(),
                number.get() + " under e164.arpa " + fault.get()));
        return;
      }
      int digit = digit(one.regexp());
      if (digit > 0) {
        findings.add(
            one.finding(
                    one.record().withinField(ReadNaptr.REGEXP, digit, digit + 1),
                    "regexp of " + set.owner() + " is for a number without a plus sign")
                .marked("an international number begins with +"));
      }
    }
  }

  /** The number an owner spells; nothing where it is not digits, one to a label. */
  private static Optional<String> number(DomainName owner) {
    String[] labels = owner.labels();
    var digits = new StringBuilder();
    for (int i = labels.length - E164.labels().length - 1; i >= 0; i--) {
      if (labels[i].length() != 1 || labels[i].charAt(0) < '0' || labels[i].charAt(0) > '9') {
        return Optional.empty();
      }
      digits.append(labels[i]);
    }
    return Optional.of(digits.toString());
  }

  private static Optional<String> fault(String number) {
    if (number.length() > MOST_DIGITS) {
      return Optional.of(
          "has " + number.length() + " digits, where an international number has " + MOST_DIGITS);
    }
    if (number.startsWith("0")) {
      return Optional.of("begins with 0, as no country code does");
    }
    return number.length() < FEWEST_DIGITS
        ? Optional.of("is too short for country code and number")
        : Optional.empty();
  }

  /** Offset of a digit with which an expression wants the number to begin; -1 if none does. */
  private static int digit(String regexp) {
    int at = 1;
    while (at < regexp.length() && regexp.charAt(at) == '(') {
      at++;
    }
    if (at >= regexp.length() || regexp.charAt(at) != '^') {
      return -1;
    }
    at++;
    while (at < regexp.length() && regexp.charAt(at) == '(') {
      at++;
    }
    return at < regexp.length() && regexp.charAt(at) >= '0' && regexp.charAt(at) <= '9' ? at : -1;
  }
}
