package org.peerage.cli.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.peerage.emit.Artifact;

/** Turns artefacts into bytes, and bytes into hashes. */
public final class Writing {

  private Writing() {}

  /** Writes an artefact as UTF-8; the SHA-256 of its bytes in lower-case hexadecimal digits. */
  static String write(Artifact artifact, OutputStream to) throws IOException {
    var hashing = new DigestOutputStream(to, sha256());
    Writer out = new BufferedWriter(new OutputStreamWriter(hashing, StandardCharsets.UTF_8));
    artifact.content().writeTo(out);
    out.flush();
    return HexFormat.of().formatHex(hashing.getMessageDigest().digest());
  }

  /** A SHA-256 to be filled. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
