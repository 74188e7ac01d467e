using System.Globalization;

namespace TeamsPilotBot.Knowledge.Tests.Privacy.Corpus;

/// <summary>What resembles personal data and is none.</summary>
internal static class LookAlikes
{
    private static readonly string[] Names =
    [
        "Frederiksberg Kommune", "Dronning Ingrids Hospital", "Rigshospitalet", "Hans Knudsens Plads", "Sankt Annæ Gymnasium", "Carl Bro", "Novo Nordisk", "Steno Diabetes Center",
        "Bispebjerg og Frederiksberg Hospital", "Niels Bohr Institutet", "Thorvaldsens Museum", "Region Sjælland", "Syddansk Universitet", "Schrems II", "voicebotten Kiri", "chatbotten Muni",
        "systemet Nova", "projektet Sofia", "Microsoft Copilot", "Kommunernes Landsforening", "Danske Regioner", "Karen Blixen Museet", "Marie Kruses Skole", "Peter Bangs Vej", "Alexandra Instituttet",
        "Jens Juuls Gade", "Rosengårdcentret", "Holger Danske Klinikken", "Sundhedsplatformen", "Rådhuspladsen", "Ørestad", "Digital Post", "Den Gamle By", "Process Mining", "Power Platform",
        "Lex Schrems", "Aalborg Universitetshospital", "Kong Frederik", "Charlie", "Nova", "Emma", "Anders", "Region Hovedstaden", "Poul Schmith", "Kromann Reumert", "Bech-Bruun",
    ];

    private static readonly string[] Health =
    [
        "AI til at opdage lungekræft på røntgenbilleder", "patienter med diabetes", "borgere med demens", "et projekt om depression og angst hos hjertepatienter", "algoritmen finder brystkræft tidligere",
        "hjemmeboende ældre med KOL", "en løsning til unge med ADHD", "behandling af kronisk syge", "vi vil forudsige sepsis og nyresvigt", "diagnosekoder i journalen", "de patienter, der bliver indlagt",
        "slidgigt i knæ", "systemet viser, hvis borgeren har demens", "people with dementia", "a model for cancer screening", "stress blandt medarbejdere",
    ];

    /// <summary>One of them.</summary>
    public static string Next(Random random)
    {
        string Number(int from, int to) => random.Next(from, to).ToString(CultureInfo.InvariantCulture);
        return random.Next(32) switch
        {
            0 => $"sag {random.Next(2015, 2027)}-{Number(10000, 99999)}",
            1 => $"sagsnr. {random.Next(15, 27)}/{random.Next(0, 99999):00000}",
            2 => $"F2-{Number(1000000, 9999999)}",
            3 => $"{random.Next(1, 9)}.{random.Next(0, 999):000}.{random.Next(0, 999):000}.{random.Next(0, 999):000} kr.",
            4 => $"{Number(10_000_000, 99_999_999)} kr.",
            5 => $"{random.Next(1, 99)},{random.Next(0, 9)} mio. kr.",
            6 => $"{random.Next(1, 29)}. {random.Next(1, 13)}. {random.Next(2015, 2027)}",
            7 => $"{random.Next(1, 29):00}-{random.Next(1, 13):00}-{random.Next(2015, 2027)}",
            8 => $"fra {random.Next(1, 29):00}-{random.Next(1, 13):00}-{random.Next(20, 27)} - {random.Next(1, 29):00}-{random.Next(1, 13):00}-{random.Next(20, 27)}",
            9 => $"{random.Next(2010, 2027)}-{random.Next(1, 13):00}-{random.Next(1, 29):00} {random.Next(0, 24):00}:{random.Next(0, 60):00}",
            10 => $"§ {random.Next(1, 200)}, stk. {random.Next(1, 9)}, nr. {random.Next(1, 20)}",
            11 => $"artikel {random.Next(1, 99)}, litra {(char)('a' + random.Next(6))}",
            12 => $"CVR {Number(10_000_000, 99_999_999)}",
            13 => $"CVR-nr.: {Number(10_000_000, 99_999_999)}",
            14 => $"EAN 5798{Number(100_000_000, 999_999_999)}",
            15 => $"P-nummer 10{Number(10_000_000, 29_999_999)}",
            16 => $"j.nr. {random.Next(1, 29):00}.{random.Next(0, 30):00}.00-P{random.Next(10, 30)}-{random.Next(1, 20)}-{random.Next(19, 26)}",
            17 => $"version {random.Next(1, 20)}.{random.Next(0, 20)}.{random.Next(0, 30000)}.{random.Next(0, 200)}",
            18 => $"linje {Number(1000, 2000)}-{Number(2001, 2400)}",
            19 => $"speciale-{random.Next(1, 300):000}",
            20 => $"{random.Next(2015, 2022)}-{random.Next(2022, 2030)}",
            21 => $"https://www.{(random.Next(2) == 0 ? "kl" : "digst")}.dk/nyheder/{random.Next(2019, 2026)}/{Number(1000, 99999)}",
            22 => $"https://doi.org/10.1016/j.joca.{random.Next(2019, 2025)}.{random.Next(1, 13):00}.{random.Next(1, 99):000}",
            23 => $"{random.Next(2, 40)} borgere, {random.Next(2, 90)} samtaler og {random.Next(100, 999)} timer",
            24 => $"adgangskode: skal skiftes hver måned",
            25 => $"brugernavn og adgangskode",
            26 or 27 => Health[random.Next(Health.Length)],
            _ => Names[random.Next(Names.Length)],
        };
    }
}
