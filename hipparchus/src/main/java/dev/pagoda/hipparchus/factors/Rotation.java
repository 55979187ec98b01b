// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.factors;

import dev.pagoda.core.method.Parameter;

/** How factors are turned before they are read. */
enum Rotation {
    VARIMAX,
    NONE;

    static final Parameter<Rotation> PARAMETER = Parameter.choice(
            "rotation",
            VARIMAX,
            "turned until each child belongs to one of them (varimax, OECD/JRC Handbook), or left as they are",
            "旋转至各子项主要归属其中一个（方差最大法，OECD/JRC 手册），或不旋转");

    Loadings of(Loadings loadings) {
        return this == VARIMAX ? loadings.varimax() : loadings;
    }
}
