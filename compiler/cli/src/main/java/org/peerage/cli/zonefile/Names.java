package org.peerage.cli.zonefile;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.peerage.dns.DnsLimits;
import org.peerage.value.DomainName;
import org.xbill.DNS.Name;

/** Names of a zone, each kept once however often it is written. */
final class Names {

  private final Map<String, DomainName> known = new HashMap<>();

  /** The name a text stands for. */
  DomainName read(String text, Name origin, String originText) throws IOException {
    String whole = absolute(text, originText);
    DomainName name = known.get(whole);
    if (name == null) {
      name = isPlain(whole) ? DomainName.of(whole) : EntryData.name(text, origin);
      known.put(whole, name);
    }
    return name;
  }

  /** The same name, as the value that is kept. */
  DomainName kept(DomainName name) {
    String whole = name.isRoot() ? "" : name.toString();
    DomainName before = known.putIfAbsent(whole, name);
    return before == null ? name : before;
  }

  private static String absolute(String text, String origin) {
    if (text.equals("@")) {
      return origin;
    }
    int last = text.length() - 1;
    if (last >= 0 && text.charAt(last) == '.') {
      return text.substring(0, last);
    }
    return origin.isEmpty() ? text : text + "." + origin;
  }

  /** Whether nothing has to be looked at more closely: no escape, no label that is too long. */
  private static boolean isPlain(String name) {
    int label = 0;
    for (int i = 0; i < name.length(); i++) {
      char unit = name.charAt(i);
      label = unit == '.' ? 0 : label + 1;
      boolean emptyLabel = unit == '.' && (i == 0 || name.charAt(i - 1) == '.');
      if (emptyLabel || label > DnsLimits.LONGEST_LABEL || unit == '\\' || unit > '~') {
        return false;
      }
    }
    return name.length() <= DnsLimits.LONGEST_NAME && !name.isEmpty();
  }
}
