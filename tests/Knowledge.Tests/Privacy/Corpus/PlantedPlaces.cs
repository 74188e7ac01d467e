using System.Globalization;

namespace TeamsPilotBot.Knowledge.Tests.Privacy.Corpus;

/// <summary>Addresses, internal places, ids, e-mail addresses and telephone numbers that nobody has.</summary>
internal static class PlantedPlaces
{
    private static readonly string[] Streets =
    [
        "Nørregade", "Vestergade", "Algade", "Kirkevej", "Skovvej", "Møllevej", "Rosenvænget", "Birkevænget", "Tietgens Allé", "Lindeallé", "Gl. Kongevej", "Store Kongensgade",
        "Hans Knudsens Plads", "H.C. Andersens Boulevard", "Vester Voldgade", "Fiskergade", "Ndr. Ringgade", "Åboulevarden", "Sankt Annæ Plads", "Badstuestræde", "Frederiks Allé",
        "Ny Østergade", "Grønnetorv", "Dalgas Boulevard", "Præstevejen", "Hørkærvej", "Ørnevej", "Æblevænget", "P. Knudsens Gade", "Store Torv",
    ];

    private static readonly string[] WeakStreets = ["Parken", "Lærkeparken", "Solbakken", "Engen", "Bøgelunden", "Kildemarken", "Lillehaven", "Vesterparken", "Skovbrynet", "Skrænten", "Hasselhøj"];
    private static readonly string[] Floors = ["", "", "", ", 3. tv.", ", st. th.", " 2. mf.", ", 1. sal", ", st.", " 4tv", ", 2. th", ", kl. tv."];
    private static readonly string[] Towns = ["8000 Aarhus C", "5000 Odense C", "2100 København Ø", "9000 Aalborg", "4000 Roskilde", "6400 Sønderborg", "7100 Vejle", "3700 Rønne", "8260 Viby J", "4640 Faxe", "8960 Randers SØ"];
    private static readonly string[] Letters = ["", "", "", "A", "b", " B", "C"];
    private static readonly string[] InternalHost = ["http://srv-app01/", "https://intranet.roskilde.dk/", "https://sagssystem.odense.local/", "https://esdh.kommune.intern/", "http://10.20.30.40/", "https://192.168.1.17:8443/", "https://egedal.sharepoint.com/sites/", "https://teams.microsoft.com/l/channel/", "http://172.20.4.5/", "http://localhost:8080/", "https://jenkins.corp/"];
    private static readonly string[] Pages = ["", "sager/123", "projekt", "start.aspx?id=7", "hr/ny-medarbejder"];

    public static (string Value, string Variety) Address(Random random)
    {
        string One(string[] from) => from[random.Next(from.Length)];
        var number = random.Next(1, 240) + One(Letters);
        var town = random.Next(3) == 0 ? "" : (random.Next(4) == 0 ? "\n" : ", ") + One(Towns);
        return random.Next(6) == 0
            ? (PlantedText.Secret($"{One(WeakStreets)} {number}{One(Floors)}, {One(Towns)}"), "any name, with postcode")
            : (PlantedText.Secret($"{One(Streets)} {number}{One(Floors)}{town}"), town.Length == 0 ? "street and number" : "with postcode");
    }

    public static (string Value, string Variety) Internal(Random random)
    {
        string One(params string[] from) => from[random.Next(from.Length)];
        return random.Next(7) switch
        {
            0 => (PlantedText.Secret($@"\\{One("fil01", "nas.kommune.local", "FS-02")}\{One("faelles", "sager$", "HR")}\{One("2023", "borgere", "notat.docx")}"), "share"),
            1 => (PlantedText.Secret($"{One("10", "172.16", "192.168", "172.31")}.{random.Next(0, 255)}.{random.Next(1, 255)}" + (random.Next(2) == 0 ? "" : "/24")) is var address && address.Count(c => c == '.') == 3 ? address
                : PlantedText.Secret($"10.{random.Next(0, 255)}.{random.Next(0, 255)}.{random.Next(1, 255)}"), "private range"),
            2 => (PlantedText.Secret($"{One("sql02", "app", "esdh-test", "mail.it")}.{One("kommune.local", "region.intern", "hospital.lan", "corp")}"), "host"),
            3 => ("serveren " + PlantedText.Secret($"{One("SRV-SQL", "APP", "vm-test-")}{random.Next(1, 99):00}"), "host"),
            _ => (PlantedText.Secret(One(InternalHost) + One(Pages)), "URL"),
        };
    }

    public static (string Value, string Variety) Id(Random random)
    {
        string One(params string[] from) => from[random.Next(from.Length)];
        var text = Letters32(random);
        string S(string value) => PlantedText.Secret(value);
        return random.Next(14) switch
        {
            0 or 1 => (S(Guid(random)), "GUID"),
            2 => ($"adgangskode: {S(One("Sommer2024!", "hemmeligt1", "Kat%hund7", "P4ssw0rd"))}", "password"),
            3 => ($"password = {S("xK9" + text[..7])}", "password"),
            4 => ($"Koden, altså adgangskoden til systemet, er {S("vinter" + random.Next(1000, 9999))}", "password"),
            5 => ($"Authorization: Bearer {S("ab1" + text)}", "key"),
            6 => ($"api-nøgle: {S("k7" + text[..20])}", "key"),
            7 => (S("sk-" + text[..28]), "key"),
            8 => (S($"Server=sql{random.Next(1, 9)};Database=Sager;User Id=app;Password={text[..9]};"), "connection string"),
            9 => ($"bruger-id {S("abc" + random.Next(100, 999))}", "called so"),
            10 => ($"medarbejdernummer {S(random.Next(10000, 99999).ToString(CultureInfo.InvariantCulture))}", "called so"),
            11 => ($"patientens journalnummer {S($"J-{random.Next(1000, 99999)}")}", "called so"),
            12 => ($"borgerens sag {S($"{random.Next(2019, 2026)}-{random.Next(10000, 99999)}")}", "called so"),
            _ => ($"brugernavn: {S(One("khan", "mette.h", "z6kbh", "ext-pj2"))}", "called so"),
        };
    }

    public static (string Value, string Variety) Email(Random random)
    {
        string One(params string[] from) => from[random.Next(from.Length)];
        var name = One("karen.hansen", "mho", "post+ai", "anne_marie", "zbigniew-k", "x12", "ø.lund");
        var host = One("kommune", "regionsyd", "gmail", "sund-by", "ålborg") + "." + One("dk", "com", "eu");
        return random.Next(6) switch
        {
            0 => (PlantedText.Secret($"{name} (at) {host}"), "sign in words"),
            1 => (PlantedText.Secret($"{name}[snabel-a]{host}"), "sign in words"),
            _ => (PlantedText.Secret($"{name}@{host}"), "plain"),
        };
    }

    public static (string Value, string Variety) Phone(Random random)
    {
        var number = random.Next(20_000_000, 99_999_999).ToString(CultureInfo.InvariantCulture);
        string S(string value) => PlantedText.Secret(value);
        return random.Next(8) switch
        {
            0 => (S($"+45 {number[..2]} {number[2..4]} {number[4..6]} {number[6..]}"), "international"),
            1 => (S($"+45{number}"), "international"),
            2 => (S($"+46 70-{number[..3]} {number[3..5]} {number[5..7]}"), "international"),
            3 => ($"tlf. {S(number)}", "called so"),
            4 => ($"mobil {S($"{number[..4]} {number[4..]}")}", "called so"),
            5 => ($"ring på {S($"{number[..2]}{number[2..4]}{number[4..6]}{number[6..]}")}", "called so"),
            _ => (S($"{number[..2]} {number[2..4]} {number[4..6]} {number[6..]}"), "pairs"),
        };
    }

    private static string Guid(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes).ToString();
    }

    private static string Letters32(Random random)
        => string.Concat(Enumerable.Range(0, 36).Select(place => place % 4 == 3 ? (char)('0' + random.Next(10)) : place % 4 == 1 ? (char)('A' + random.Next(26)) : (char)('a' + random.Next(26))));
}
