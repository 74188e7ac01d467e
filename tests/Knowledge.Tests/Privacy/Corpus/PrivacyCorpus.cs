using TeamsPilotBot.Knowledge.Privacy;

namespace TeamsPilotBot.Knowledge.Tests.Privacy.Corpus;

/// <summary>
/// Texts of the kind that people write to the bot, with personal data and look-alikes put into them. Made of a seed, so that
/// everybody gets the same ones.
/// </summary>
internal static class PrivacyCorpus
{
    /// <summary>The seed of the published figures.</summary>
    public const int Seed = 20261130;

    /// <summary>How many texts the published figures are of.</summary>
    public const int Size = 12_000;

    private static readonly string[] Before =
    [
        "", "", "Har nogen løst det her? ", "Vi står med et problem i piloten. ", "Til orientering: ", "Kære kolleger\n\n", "Vi har spurgt vores DPO. ", "Notat fra mødet:\n", "Does anybody know? ", "OBS! ", "I dag skete det igen, ",
    ];

    private static readonly string[] After =
    [
        "", "", "", ". Hvad gør vi?", ", og det er ikke løst endnu.", ". Tak for hjælpen.", " – hvem ved noget om det?", ".\nVi vil gerne høre fra andre.", "; se bilaget.", ". Can we go on?",
    ];

    private static readonly (string Template, PersonalDataKind Kind)[] Templates =
    [
        ("{cpr}", PersonalDataKind.CprNumber), ("Borgeren har cpr {cpr}", PersonalDataKind.CprNumber), ("sagen vedrører {cpr}", PersonalDataKind.CprNumber), ("Det gælder {cpr} i distriktet", PersonalDataKind.CprNumber),
        ("the citizen is {cpr}", PersonalDataKind.CprNumber), ("(se {cpr})", PersonalDataKind.CprNumber),
        ("Vi talte med {name} om samtykke", PersonalDataKind.PersonName), ("Sagsbehandler {name} har svaret", PersonalDataKind.PersonName), ("{name} fra forvaltningen ringede", PersonalDataKind.PersonName),
        ("Borgeren {name} klager over svaret", PersonalDataKind.PersonName), ("vi har fået en mail af {name}, som vil stoppe", PersonalDataKind.PersonName), ("we asked {name} about it", PersonalDataKind.PersonName),
        ("Det er {name}s sag", PersonalDataKind.PersonName), ("overlæge {name} siger nej", PersonalDataKind.PersonName),
        ("borgeren {first} ringede i går", PersonalDataKind.PersonName), ("fru {first} vil ikke", PersonalDataKind.PersonName), ("min kollega {first} ved mere", PersonalDataKind.PersonName), ("en borger, der hedder {first}, klager", PersonalDataKind.PersonName),
        ("Vi kan ikke komme videre.\n\nMvh {first}\n", PersonalDataKind.PersonName), ("Vi ses.\nVenlig hilsen\n{name}", PersonalDataKind.PersonName),
        ("han bor på {address}", PersonalDataKind.Address), ("Adresse: {address}", PersonalDataKind.Address), ("mødet er på {address}", PersonalDataKind.Address), ("besøg hos {name}, {address}", PersonalDataKind.Address), ("she lives at {address}", PersonalDataKind.Address),
        ("det ligger på {internal}", PersonalDataKind.InternalAddress), ("se {internal} først", PersonalDataKind.InternalAddress), ("[linket]({internal})", PersonalDataKind.InternalAddress), ("we found it at {internal}", PersonalDataKind.InternalAddress),
        ("{id}", PersonalDataKind.InternalId), ("loggen siger {id}", PersonalDataKind.InternalId), ("her er det: {id}", PersonalDataKind.InternalId),
        ("skriv til {email}", PersonalDataKind.Email), ("{name} <{email}>", PersonalDataKind.Email), ("kontakt: {email}", PersonalDataKind.Email),
        ("{phone}", PersonalDataKind.Phone), ("du kan få fat i mig på {phone}", PersonalDataKind.Phone), ("{name}, {phone}", PersonalDataKind.Phone),
        ("en borger på {age} år med {health} i kommunen", PersonalDataKind.Health), ("min patient har fået {health}", PersonalDataKind.Health), ("patienten fik konstateret {health}", PersonalDataKind.Health), ("hendes {health} blev værre", PersonalDataKind.Health),
        ("{name} har {health}", PersonalDataKind.Health), ("Vi talte med hende, hun lider af {health}", PersonalDataKind.Health), ("borgeren har {health}", PersonalDataKind.Health), ("a patient aged {age} with {healthEn}", PersonalDataKind.Health), ("en {age}-årig mand med {health}", PersonalDataKind.Health),
    ];

    private static readonly string[] Illnesses = ["demens", "kræft", "KOL", "diabetes", "depression", "skizofreni", "sclerose", "en blodprop", "brystkræft", "ADHD", "epilepsi", "angst", "Parkinsons", "nyresvigt", "en hjerneskade", "bulimi", "gigt"];
    private static readonly string[] EnglishIllnesses = ["dementia", "cancer", "COPD", "diabetes", "epilepsy", "depression"];

    /// <summary>All texts: as many with personal data as without.</summary>
    public static IEnumerable<PlantedText> Texts(int seed, int count)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            yield return i % 2 == 0 ? WithData(random, Templates[i / 2 % Templates.Length].Template) : WithoutData(random);
        }
    }

    private static PlantedText WithoutData(Random random)
        => Read(random, $"{One(random, "Vi har set på", "Det står i", "Se", "Spørgsmålet er om", "Vi bruger", "Hvad betyder", "We looked at", "Kender I")} {LookAlikes.Next(random)} {One(random, "og", "eller", "samt", "(jf. ")} {LookAlikes.Next(random)}", []);

    private static PlantedText WithData(Random random, string template)
    {
        var values = new List<(PersonalDataKind Kind, string Variety, int Stretches)>();
        var text = template;
        while (text.IndexOf('{', StringComparison.Ordinal) is >= 0 and var open)
        {
            var close = text.IndexOf('}', StringComparison.Ordinal);
            var slot = text[(open + 1)..close];
            var (value, kind, variety) = Value(random, slot);
            if (kind is { } planted)
            {
                values.Add((planted, variety, PlantedText.CountOf(value)));
            }

            text = text[..open] + value + text[(close + 1)..];
        }

        return Read(random, text, values);
    }

    private static (string Value, PersonalDataKind? Kind, string Variety) Value(Random random, string slot)
    {
        (string Value, PersonalDataKind? Kind, string Variety) Of(PersonalDataKind kind, (string Value, string Variety) value) => (value.Value, kind, value.Variety);
        return slot switch
        {
            "cpr" => Of(PersonalDataKind.CprNumber, PlantedCpr.Next(random)),
            "name" => Of(PersonalDataKind.PersonName, PlantedNames.Full(random)),
            "first" => Of(PersonalDataKind.PersonName, PlantedNames.FirstOnly(random)),
            "address" => Of(PersonalDataKind.Address, PlantedPlaces.Address(random)),
            "internal" => Of(PersonalDataKind.InternalAddress, PlantedPlaces.Internal(random)),
            "id" => Of(PersonalDataKind.InternalId, PlantedPlaces.Id(random)),
            "email" => Of(PersonalDataKind.Email, PlantedPlaces.Email(random)),
            "phone" => Of(PersonalDataKind.Phone, PlantedPlaces.Phone(random)),
            "health" => Of(PersonalDataKind.Health, (PlantedText.Secret(One(random, Illnesses)), "one person")),
            "healthEn" => Of(PersonalDataKind.Health, (PlantedText.Secret(One(random, EnglishIllnesses)), "one person")),
            _ => (random.Next(18, 97).ToString(System.Globalization.CultureInfo.InvariantCulture), null, ""),
        };
    }

    private static PlantedText Read(Random random, string text, IReadOnlyList<(PersonalDataKind Kind, string Variety, int Stretches)> values)
    {
        var signed = text.EndsWith('\n') || text.Contains("hilsen\n", StringComparison.Ordinal);
        var small = random.Next(16) == 0;
        return PlantedText.Read(Dressing.Put(random, One(random, Before) + text + (signed ? "" : One(random, After)), small), values, small);
    }

    private static string One(Random random, params string[] from) => from[random.Next(from.Length)];
}
