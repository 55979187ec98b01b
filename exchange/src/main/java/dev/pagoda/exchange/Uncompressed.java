// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Leaves the pages of a Parquet file as they are, which every reader understands. The library's own factory would ask
 * for Hadoop and native code, and compressed bytes may differ from one Java to the next.
 */
final class Uncompressed implements CompressionCodecFactory {
    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName name) {
        return new BytesInputCompressor() {
            @Override
            public BytesInput compress(BytesInput page) {
                return page;
            }

            @Override
            public CompressionCodecName getCodecName() {
                return CompressionCodecName.UNCOMPRESSED;
            }

            @Override
            public void release() {
                // nothing is held
            }
        };
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
        throw new UnsupportedOperationException("only for writing");
    }

    @Override
    public void release() {
        // nothing is held
    }
}
