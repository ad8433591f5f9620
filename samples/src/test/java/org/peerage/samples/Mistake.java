package org.peerage.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One way to spoil a definition that people are known to take.
 *
 * @param name what is done
 * @param where a pattern that a line has to match as a whole
 * @param change what becomes of the line: one line or several
 * @param marked which of the lines it becomes the finding stands on, from 0; negative where it
 *     stands on the head of the block around the line
 */
record Mistake(String name, String where, UnaryOperator<String> change, int marked) {

  /** Finds the finding at the head of the block around the line. */
  private static final int HEAD = -1;

  /** All of them. */
  static List<Mistake> all() {
    var all = new ArrayList<Mistake>();
    all.addAll(ofSigns());
    all.addAll(ofBlocks());
    all.addAll(ofMeaning());
    return all;
  }

  private static List<Mistake> ofSigns() {
    return List.of(
        on("a quote is not closed", ".*\"", line -> line.substring(0, line.length() - 1)),
        on("a colon for an equals sign", ATTRIBUTE, line -> line.replaceFirst(" *=", ":")),
        on("no equals sign", " +(gateway|ethernet-speed|method) .*", line -> cut(line, "=")),
        on("two equals signs", ATTRIBUTE, line -> line.replaceFirst("=", "= =")),
        on("no value", ATTRIBUTE, line -> line.replaceFirst("=.*", "=")),
        on("a bracket is not closed", ".*= \\[.*]", line -> cut(line, "]")),
        on("a comma is missing", " +(dns-servers|supports).*", line -> cut(line, ",")),
        on("a semicolon", ATTRIBUTE, line -> line + ";"),
        on("quotes of a word processor", ".* = \"[^\"$]*\"", Mistake::typographic),
        on("a no-break space", ATTRIBUTE, line -> line.replaceFirst("= ", "=\u00a0")),
        on("a comment of another language", ATTRIBUTE, line -> line + "  // as agreed"),
        on("an escape there is not", " +issuer .*", line -> line.replaceFirst("Example", "\\\\d")),
        on("a second value", " +(method|ethernet-speed) .*", line -> line + " twice"));
  }

  private static List<Mistake> ofBlocks() {
    return List.of(
        on("a block is not closed on its line", " +(h323|lan1) \\{.*}", line -> cut(line, "}")),
        on("a brace too many", " +(h323|publish|syslog).*}", line -> line + " }"),
        new Mistake("a closing brace is gone", " {4,8}}", line -> "", HEAD),
        new Mistake("a brace on the next line", " +peer .*", Mistake::broken, 1),
        new Mistake("a line twice", ATTRIBUTE, line -> line + "\n" + line, 1),
        new Mistake("a block twice", " +(h323|lan1) .*", line -> line + "\n" + line, 1),
        on("a kind twice", " +peer .*", line -> line.replaceFirst("peer", "peer peer")),
        on("a block nobody knows", " +h323 .*", line -> "    h324 { mode = on }\n" + line));
  }

  private static List<Mistake> ofMeaning() {
    return List.of(
        on("a name misspelt", " +(gateway|host-name) .*", line -> line.replaceFirst("a|o", "")),
        on("an address that is none", " +gateway .*", line -> line.replaceFirst("\\d+$", "300")),
        on("a word that is none", " +(method|protocol) .*", line -> line + "x"),
        on("no unit", " +h323 .*", line -> line.replaceFirst("60s", "60")),
        on("a parameter there is not", " +use .*", line -> line.replaceFirst("\\(n", "(number")),
        on("a profile there is not", " +use .*", line -> line.replaceFirst("video", "audio")),
        on("a cluster there is not", " +backup-of .*", line -> line.replaceFirst("video", "rome")),
        on("a number too large", " +srv .*", line -> line.replaceFirst("5061|5060", "506000")),
        on("a setting of peers", " +tls .*", line -> "    domain = example.com\n" + line),
        on("a secret in plain text", " +tls .*", line -> "    admin-password = hunter2\n" + line),
        on("no reason", " +h323 .*", line -> "    # peerage: allow no-tms\n" + line));
  }

  private static final String ATTRIBUTE = " +(domain|platform|time-zone|gateway|count|method) .*";

  private static Mistake on(String name, String where, UnaryOperator<String> change) {
    return new Mistake(name, where, change, 0);
  }

  private static String cut(String line, String sign) {
    int at = line.indexOf(sign);
    return line.substring(0, at) + line.substring(at + sign.length());
  }

  private static String typographic(String line) {
    return line.replaceFirst("\"", "\u201c").replaceFirst("\"$", "\u201d");
  }

  private static String broken(String line) {
    return line.replaceFirst(" \\{", "\n    {");
  }
}
