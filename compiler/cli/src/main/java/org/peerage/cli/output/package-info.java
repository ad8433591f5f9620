/**
 * What a build leaves on disk: a folder that is as it was, or wholly new.
 *
 * <p>In: artefacts. Out: a folder with them and their manifest, or what in such a folder is not as
 * it should be. Knows no command and nothing of what the artefacts say.
 */
package org.peerage.cli.output;
