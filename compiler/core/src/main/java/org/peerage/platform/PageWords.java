package org.peerage.platform;

import java.util.Map;
import org.peerage.value.Choice;
import org.peerage.value.SnmpMode;

/** Our words as the pages print them: {@code do-not-check-credentials}, On, TLS. */
public final class PageWords {

  private static final Map<String, String> SPELLED =
      Map.ofEntries(
          Map.entry("ipv4", "IPv4"),
          Map.entry("ipv6", "IPv6"),
          Map.entry("ip", "IP"),
          Map.entry("tls", "TLS"),
          Map.entry("tcp", "TCP"),
          Map.entry("udp", "UDP"),
          Map.entry("http", "HTTP"),
          Map.entry("https", "HTTPS"),
          Map.entry("sip", "SIP"),
          Map.entry("h323", "H.323"),
          Map.entry("lan1", "LAN1"),
          Map.entry("lan2", "LAN2"),
          Map.entry("bsd", "BSD"),
          Map.entry("ietf", "IETF"),
          Map.entry("mcu", "MCU"),
          Map.entry("telepresence", "TelePresence"),
          Map.entry("server", "Server"),
          Map.entry("v2c", "v2c"),
          Map.entry("v3", "v3"));

  private PageWords() {}

  public static String of(boolean on) {
    return on ? "On" : "Off";
  }

  public static String of(Choice choice) {
    if (choice == SnmpMode.V3_PLUS_TMS) {
      return "v3 plus Cisco TMS support";
    }
    var text = new StringBuilder();
    String word = choice.word();
    for (int start = 0; start <= word.length(); ) {
      int end = word.indexOf('-', start);
      end = end < 0 ? word.length() : end;
      String part = word.substring(start, end);
      String spelled = SPELLED.get(part);
      if (spelled != null) {
        text.append(spelled);
      } else if (text.isEmpty() && !part.isEmpty()) {
        text.append(Character.toUpperCase(part.charAt(0))).append(part, 1, part.length());
      } else {
        text.append(part);
      }
      start = end + 1;
      if (start <= word.length()) {
        text.append(' ');
      }
    }
    return text.toString();
  }
}
