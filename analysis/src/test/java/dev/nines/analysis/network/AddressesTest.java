package dev.nines.analysis.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;

import dev.nines.model.quantity.Cidr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource({"16, 65531", "17, 32763", "18, 16379", "19, 8187", "20, 4091", "21, 2043", "22, 1019", "23, 507",
            "24, 251", "25, 123", "26, 59", "27, 27", "28, 11", "30, 0", "32, 0"})
    void fiveAddressesOfEverySubnetAreReserved(int prefix, long usable) {
        assertEquals(usable, Addresses.usable(prefix));
        assertEquals(BigInteger.valueOf(usable), Addresses.usable(Cidr.parse("10.0.0.0/" + prefix)));
    }

    @Test
    void fiveAddressesOfAnIpv6SubnetAreReserved() {
        assertEquals(new BigInteger("18446744073709551611"), Addresses.usable(Cidr.parse("2001:db8::/64")));
    }

    @ParameterizedTest
    @CsvSource({"0, 28", "11, 28", "12, 27", "27, 27", "28, 26", "251, 24", "252, 23", "4091, 20", "4092, 19",
            "65531, 16", "65532, 15"})
    void theSmallestSubnetThatHoldsSoMany(long addresses, int prefix) {
        assertEquals(prefix, Addresses.prefixFor(addresses));
        assertTrue(Addresses.usable(prefix) >= addresses);
    }
}
