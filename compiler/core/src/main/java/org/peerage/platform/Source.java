package org.peerage.platform;

import java.util.List;

/**
 * Where a fact about a product is written.
 *
 * @param section heading, or chapter
 * @param ids ids of the requirements catalogue that say it; none for facts that only the command
 *     catalogue holds
 */
public record Source(Document document, String section, List<String> ids) {

  public Source {
    ids = List.copyOf(ids);
    if (section.isEmpty()) {
      throw new IllegalArgumentException("a source needs its section: " + document);
    }
  }

  static Source of(Document document, String section, String... ids) {
    return new Source(document, section, List.of(ids));
  }

  /** As a finding or runbook quotes it: {@code Expressway cluster guide X8.9, Appendix 1}. */
  public String cited() {
    String edition = document.edition();
    return document.title() + (edition.isEmpty() ? "" : " " + edition) + ", " + section;
  }
}
