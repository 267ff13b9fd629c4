package dev.nines.analysis.prices;

/// Small price lists in the schema of AWS's bulk files.
final class AwsOffers {

    private AwsOffers() {}

    static final String EC2 = """
            {
              "formatVersion": "v1.0", "disclaimer": "for information only", "offerCode": "AmazonEC2",
              "version": "20261028175455", "publicationDate": "2026-10-28T17:54:55Z",
              "products": {
                "SERVER": {"sku": "SERVER", "productFamily": "Compute Instance", "attributes": {
                  "servicecode": "AmazonEC2", "location": "Asia Pacific (Seoul)", "locationType": "AWS Region",
                  "instanceType": "m5.large", "tenancy": "Shared", "operatingSystem": "Linux", "licenseModel": "No License required",
                  "usagetype": "APN2-BoxUsage:m5.large", "operation": "RunInstances", "capacitystatus": "Used",
                  "preInstalledSw": "NA", "regionCode": "ap-northeast-2"}},
                "WINDOWS": {"sku": "WINDOWS", "productFamily": "Compute Instance", "attributes": {
                  "servicecode": "AmazonEC2", "instanceType": "m5.xlarge", "tenancy": "Shared", "operatingSystem": "Windows",
                  "capacitystatus": "Used", "preInstalledSw": "NA", "regionCode": "ap-northeast-2"}},
                "THROUGHPUT": {"sku": "THROUGHPUT", "productFamily": "Provisioned Throughput", "attributes": {
                  "servicecode": "AmazonEC2", "volumeApiName": "gp3", "usagetype": "APN2-EBS:VolumeP-Throughput.gp3",
                  "regionCode": "ap-northeast-2"}},
                "NAT": {"sku": "NAT", "productFamily": "NAT Gateway", "attributes": {
                  "servicecode": "AmazonEC2", "usagetype": "APN2-NatGateway-Hours", "regionCode": "ap-northeast-2"}},
                "HOST": {"sku": "HOST", "productFamily": "Dedicated Host", "attributes": {"servicecode": "AmazonEC2"}}
              },
              "terms": {
                "OnDemand": {
                  "SERVER": {"SERVER.JRTCKXETXF": {"offerTermCode": "JRTCKXETXF", "sku": "SERVER",
                    "effectiveDate": "2026-10-01T00:00:00Z", "priceDimensions": {"SERVER.JRTCKXETXF.6YS6EN2CT7": {
                      "rateCode": "SERVER.JRTCKXETXF.6YS6EN2CT7", "description": "$0.118 per On Demand Linux m5.large Instance Hour",
                      "beginRange": "0", "endRange": "Inf", "unit": "Hrs", "pricePerUnit": {"USD": "0.1180000000"},
                      "appliesTo": []}}, "termAttributes": {}}},
                  "WINDOWS": {"WINDOWS.X": {"priceDimensions": {"WINDOWS.X.Y": {"unit": "Hrs", "pricePerUnit": {"USD": "9"}}}}},
                  "THROUGHPUT": {"THROUGHPUT.X": {"priceDimensions": {"THROUGHPUT.X.Y": {"beginRange": "0", "endRange": "Inf",
                      "unit": "GiBps-mo", "pricePerUnit": {"USD": "46.6944000000"}}}}},
                  "NAT": {"NAT.X": {"priceDimensions": {"NAT.X.Y": {"beginRange": "0", "endRange": "Inf",
                      "unit": "Hrs", "pricePerUnit": {"USD": "0.0590000000"}}}}}
                },
                "Reserved": {
                  "SERVER": {
                    "SERVER.4NA7Y494T4": {"priceDimensions": {"SERVER.4NA7Y494T4.6YS6EN2CT7": {"unit": "Hrs",
                        "pricePerUnit": {"USD": "0.0740000000"}}},
                      "termAttributes": {"LeaseContractLength": "1yr", "OfferingClass": "standard", "PurchaseOption": "No Upfront"}},
                    "SERVER.NQ3QZPMQV9": {"priceDimensions": {
                        "SERVER.NQ3QZPMQV9.2TG2D8R56U": {"description": "Upfront Fee", "unit": "Quantity", "pricePerUnit": {"USD": "1051.2"}},
                        "SERVER.NQ3QZPMQV9.6YS6EN2CT7": {"unit": "Hrs", "pricePerUnit": {"USD": "0.0000000000"}}},
                      "termAttributes": {"LeaseContractLength": "3yr", "OfferingClass": "standard", "PurchaseOption": "All Upfront"}},
                    "SERVER.R5XV2EPZQZ": {"priceDimensions": {"SERVER.R5XV2EPZQZ.6YS6EN2CT7": {"unit": "Hrs",
                        "pricePerUnit": {"USD": "0.0500000000"}}},
                      "termAttributes": {"LeaseContractLength": "3yr", "OfferingClass": "convertible", "PurchaseOption": "No Upfront"}}
                  }
                }
              }
            }
            """;

    static final String QUEUE = """
            {"offerCode": "AWSQueueService", "publicationDate": "2026-10-08T00:00:00Z",
             "products": {"Q": {"sku": "Q", "productFamily": "API Request", "attributes": {"servicecode": "AWSQueueService",
               "queueType": "Standard", "group": "SQS-APIRequest-Tier1", "usagetype": "APN2-Requests-Tier1",
               "regionCode": "ap-northeast-2"}}},
             "terms": {"OnDemand": {"Q": {"Q.X": {"priceDimensions": {
               "Q.X.3": {"beginRange": "100000000000", "endRange": "Inf", "unit": "Requests", "pricePerUnit": {"USD": "0.0000003000"}},
               "Q.X.1": {"beginRange": "0", "endRange": "1000000", "unit": "Requests", "pricePerUnit": {"USD": "0.0000000000"}},
               "Q.X.2": {"beginRange": "1000000", "endRange": "100000000000", "unit": "Requests", "pricePerUnit": {"USD": "0.0000004000"}}
             }}}}}}
            """;

    static final String DATABASE = """
            {"offerCode": "AmazonRDS", "publicationDate": "2026-10-08T00:00:00Z",
             "products": {
               "D": {"productFamily": "Database Instance", "attributes": {"servicecode": "AmazonRDS", "instanceType": "db.m5.large",
                 "databaseEngine": "PostgreSQL", "deploymentOption": "Multi-AZ", "licenseModel": "No license required",
                 "usagetype": "APN2-Multi-AZUsage:db.m5.large", "regionCode": "ap-northeast-2"}},
               "O": {"productFamily": "Database Instance", "attributes": {"servicecode": "AmazonRDS", "instanceType": "db.m5.large",
                 "databaseEngine": "Oracle", "deploymentOption": "Multi-AZ", "regionCode": "ap-northeast-2"}}},
             "terms": {"OnDemand": {
               "D": {"D.X": {"priceDimensions": {"D.X.Y": {"beginRange": "0", "unit": "Hrs", "pricePerUnit": {"USD": "0.4720000000"}}}}},
               "O": {"O.X": {"priceDimensions": {"O.X.Y": {"beginRange": "0", "unit": "Hrs", "pricePerUnit": {"USD": "1.4720000000"}}}}}}}}
            """;
}
