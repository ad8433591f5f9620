package org.peerage.rules;

import java.util.List;
import org.peerage.lint.ServedRule;
import org.peerage.rules.served.InsideRecordServed;
import org.peerage.rules.served.NameServerRefuses;
import org.peerage.rules.served.NameServerSilent;
import org.peerage.rules.served.RecordsNotServed;
import org.peerage.rules.served.ServedRecordsDiffer;
import org.peerage.rules.served.ServedTtlLonger;

/** The rules about what name servers answer. */
public final class ServedRules {

  private ServedRules() {}

  /** All of them, in alphabetical order. */
  public static List<ServedRule> list() {
    return List.of(
        new InsideRecordServed(),
        new NameServerRefuses(),
        new NameServerSilent(),
        new RecordsNotServed(),
        new ServedRecordsDiffer(),
        new ServedTtlLonger());
  }
}
