package org.peerage.emit.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * What a plan was made of.
 *
 * @param before SHA-256 of the old definitions, in hexadecimal digits
 * @param after SHA-256 of the new ones
 */
public record PlanInputs(String before, String after) {

  void addTo(MessageDigest digest) {
    digest.update((before + "\0" + after + "\0").getBytes(StandardCharsets.UTF_8));
  }
}
