package org.peerage.cli.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import org.peerage.cli.Checked;
import org.peerage.cli.Target;
import org.peerage.cli.output.Contents;
import org.peerage.cli.report.Texts;
import org.peerage.source.SourceText;

/**
 * One of two states of an estate.
 *
 * @param name as it was given: a revision, or a folder
 * @param revision whether it is one
 */
record State(String name, boolean revision, Checked checked) {

  /** Its texts; those of a revision are named as {@code git show} takes them. */
  Texts texts() {
    Target target = checked.target();
    UnaryOperator<String> names =
        revision
            ? file -> name + ":" + target.shown(file, target.repository())
            : file -> target.shown(file, target.directory());
    return new Texts(names, target.definitions().texts(), checked.findings());
  }

  /** SHA-256 of names and texts of the definitions, in hexadecimal digits. */
  String hash() throws IOException {
    MessageDigest hash = Contents.sha256();
    for (String path : checked.target().definitions().paths()) {
      String text = checked.target().definitions().read(path).map(SourceText::text).orElse("");
      hash.update((path + "\0" + text + "\0").getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(hash.digest());
  }
}
