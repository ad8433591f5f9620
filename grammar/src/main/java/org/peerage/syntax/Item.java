package org.peerage.syntax;

import org.peerage.source.Span;

/** What may stand in a file or a body. */
public sealed interface Item permits Import, Let, Profile, Block, Attribute, Use {

  /** From the first to the last character of the item, without comments around it. */
  Span span();
}
