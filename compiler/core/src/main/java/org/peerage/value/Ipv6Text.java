package org.peerage.value;

import java.util.Arrays;
import java.util.Optional;

/** The text forms of RFC 4291 section 2.2, written as RFC 5952 section 4 recommends. */
final class Ipv6Text {

  private static final int GROUPS = 8;

  private Ipv6Text() {}

  static Optional<byte[]> read(String text) {
    int gap = text.indexOf("::");
    if (gap < 0) {
      return groups(text, GROUPS).filter(all -> all.length == GROUPS).map(Ipv6Text::bytes);
    }
    if (text.indexOf("::", gap + 1) >= 0) {
      return Optional.empty();
    }
    var head = groups(text.substring(0, gap), GROUPS);
    var tail = groups(text.substring(gap + 2), GROUPS);
    if (head.isEmpty() || tail.isEmpty() || endsInDotted(text.substring(0, gap))) {
      return Optional.empty();
    }
    int known = head.get().length + tail.get().length;
    if (known > GROUPS - 1) {
      return Optional.empty();
    }
    int[] all = Arrays.copyOf(head.get(), GROUPS);
    System.arraycopy(tail.get(), 0, all, GROUPS - tail.get().length, tail.get().length);
    return Optional.of(bytes(all));
  }

  static String write(byte[] bytes) {
    int[] groups = new int[GROUPS];
    for (int i = 0; i < GROUPS; i++) {
      groups[i] = (bytes[2 * i] & 0xff) << 8 | bytes[2 * i + 1] & 0xff;
    }
    int runStart = -1;
    int runLength = 1;
    for (int i = 0; i < GROUPS; i++) {
      int length = 0;
      while (i + length < GROUPS && groups[i + length] == 0) {
        length++;
      }
      if (length > runLength) {
        runStart = i;
        runLength = length;
      }
      i += Math.max(0, length - 1);
    }
    var text = new StringBuilder(39);
    for (int i = 0; i < GROUPS; i++) {
      if (i == runStart) {
        text.append("::");
        i += runLength - 1;
      } else {
        text.append(text.isEmpty() || text.charAt(text.length() - 1) == ':' ? "" : ":")
            .append(Integer.toHexString(groups[i]));
      }
    }
    return text.toString();
  }

  private static boolean endsInDotted(String text) {
    return text.indexOf('.') >= 0;
  }

  /** The 16-bit groups of a text without {@code ::}; a dotted end counts as two. */
  private static Optional<int[]> groups(String text, int most) {
    if (text.isEmpty()) {
      return Optional.of(new int[0]);
    }
    int[] groups = new int[most + 1];
    int count = 0;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf(':', start);
      end = end < 0 ? text.length() : end;
      String part = text.substring(start, end);
      if (end == text.length() && part.indexOf('.') >= 0) {
        var dotted = Ipv4Text.read(part);
        if (dotted.isEmpty() || count + 2 > most) {
          return Optional.empty();
        }
        byte[] bytes = dotted.get();
        groups[count++] = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        groups[count++] = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
      } else {
        int group = hex(part);
        if (group < 0 || count + 1 > most) {
          return Optional.empty();
        }
        groups[count++] = group;
      }
      start = end + 1;
    }
    return Optional.of(Arrays.copyOf(groups, count));
  }

  private static int hex(String part) {
    if (part.isEmpty() || part.length() > 4) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < part.length(); i++) {
      int digit = Character.digit(part.charAt(i), 16);
      if (digit < 0 || part.charAt(i) > 'f') {
        return -1;
      }
      value = value << 4 | digit;
    }
    return value;
  }

  private static byte[] bytes(int[] groups) {
    var bytes = new byte[16];
    for (int i = 0; i < GROUPS; i++) {
      bytes[2 * i] = (byte) (groups[i] >> 8);
      bytes[2 * i + 1] = (byte) groups[i];
    }
    return bytes;
  }
}
