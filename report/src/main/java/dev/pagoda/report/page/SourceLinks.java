// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.page;

import dev.pagoda.core.model.Observation;
import java.util.Locale;

/** Sources as they stand on the page: a title, linked where there is an address on the web. */
public final class SourceLinks {
    private SourceLinks() {}

    public static void link(Html html, Observation.Source source) {
        String text = source.title().isEmpty() ? shortened(source.address()) : source.title();
        if (isWeb(source.address())) {
            html.open("a", "href", source.address()).foreign(text).close();
        } else {
            html.foreign(text);
        }
    }

    /** Only these two kinds are ever linked: an address may come from a file that somebody else wrote. */
    static boolean isWeb(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }

    /** The host of an address on the web; another address as it is. */
    private static String shortened(String address) {
        if (!isWeb(address)) {
            return address;
        }
        String rest = address.substring(address.indexOf("//") + 2);
        int slash = rest.indexOf('/');
        return slash < 0 ? rest : rest.substring(0, slash);
    }
}
