package org.peerage.syntax;

import java.util.List;

/**
 * One file, as far as it was understood.
 *
 * @param path name of the source text
 * @param items at file level: imports, lets, profiles and blocks, in the order they stand
 * @param comments all comments of the file, in the order they stand
 * @param suppressions the comments that speak to us, read
 */
public record SyntaxFile(
    String path, List<Item> items, List<Comment> comments, List<Suppression> suppressions) {

  public SyntaxFile {
    items = List.copyOf(items);
    comments = List.copyOf(comments);
    suppressions = List.copyOf(suppressions);
  }
}
