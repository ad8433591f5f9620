package org.peerage.platform;

import org.peerage.value.Product;
import org.peerage.value.Version;

/**
 * What a release brought, for whoever reads about another release.
 *
 * @param since the first version that has it
 */
public record Milestone(Product.Family family, Version since, String text, Source source) {}
