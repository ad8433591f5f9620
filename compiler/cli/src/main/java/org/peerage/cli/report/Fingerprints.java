package org.peerage.cli.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.peerage.cli.known.FindingKey;
import org.peerage.diagnostic.Diagnostic;

/**
 * What the findings of one estate are known by: a hash of the key that baselines go by, the same
 * wherever the lines move to, and from whichever folder the tool is called.
 */
final class Fingerprints {

  private static final int BYTES = 16;

  private final String estate;
  private final Map<FindingKey, Integer> seen = new HashMap<>();
  private final Map<Diagnostic, String> known = new IdentityHashMap<>();

  /**
   * The fingerprints of one estate.
   *
   * @param estate tells estates of one repository apart
   * @param findings all of the estate, shown or not, in order: those of one key are counted
   */
  Fingerprints(String estate, List<Diagnostic> findings) {
    this.estate = estate;
    for (Diagnostic finding : findings) {
      known.put(finding, next(finding));
    }
  }

  /** 32 hexadecimal digits, different for each finding. */
  String of(Diagnostic finding) {
    return known.computeIfAbsent(finding, this::next);
  }

  private String next(Diagnostic finding) {
    FindingKey key = FindingKey.in(finding.at().file(), finding);
    int number = seen.merge(key, 1, Integer::sum);
    String words =
        String.join(
            "\0",
            estate,
            key.rule(),
            key.subject(),
            key.message(),
            key.file(),
            String.valueOf(number));
    byte[] hash = sha256().digest(words.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
