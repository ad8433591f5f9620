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
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.peerage.emit.Artifact;
import org.peerage.emit.ManifestWriter;

/**
 * All that a build consists of: artefacts, and the manifest that lists them.
 *
 * @param version of the compiler
 * @param definitionsHash SHA-256 of the definitions the build is made from, in hexadecimal digits
 */
public record Contents(List<Artifact> artifacts, String version, String definitionsHash) {

  public Contents {
    artifacts = List.copyOf(artifacts);
  }

  /** The number of files. */
  public int size() {
    return artifacts.size() + 1;
  }

  /** The number of files, in words. */
  public String words() {
    return size() == 1 ? "1 file" : size() + " files";
  }

  /** Writes every file, the manifest last. */
  public void writeAll(Place place) throws IOException {
    var entries = new ArrayList<ManifestWriter.Entry>(artifacts.size());
    for (Artifact artifact : artifacts) {
      entries.add(new ManifestWriter.Entry(artifact.path(), write(artifact, place)));
    }
    try (Writer out = writer(place.open(ManifestWriter.PATH))) {
      ManifestWriter.write(out, version, definitionsHash, entries);
    }
  }

  /** A SHA-256 to be filled. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private static String write(Artifact artifact, Place place) throws IOException {
    var hashing = new DigestOutputStream(place.open(artifact.path()), sha256());
    try (Writer out = writer(hashing)) {
      artifact.content().writeTo(out);
    }
    return HexFormat.of().formatHex(hashing.getMessageDigest().digest());
  }

  private static Writer writer(OutputStream to) {
    return new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
  }

  /** Where the files go. */
  public interface Place {

    /**
     * Opens one file; each is opened once, and closed before the next.
     *
     * @param path relative, with forward slashes
     */
    OutputStream open(String path) throws IOException;
  }
}
