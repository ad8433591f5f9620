/** Tests of asking name servers, against one on the loopback that answers as badly as is wanted. */
package org.peerage.cli.dns.live;
