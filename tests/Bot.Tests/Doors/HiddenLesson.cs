using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Tests;

namespace TeamsPilotBot.Bot.Tests.Doors;

/// <summary>A lesson of which each part has a word of its own that nothing else has, and the lessons that everybody may see around it.</summary>
internal static class HiddenLesson
{
    public const string Id = "erf-kvaxkvax";
    public const string Organisation = "Kvaxby Kommune";
    public const string Question = "Hvordan optager man borgernes opkald med samtykke?";

    /// <summary>What every one of those words begins with; the id has it too.</summary>
    public const string Mark = "kvax";

    /// <summary>The words that somebody may look for.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        "kvaxtitel", "kvaxproblem", "kvaxgjort", "kvaxendte", "kvaxprojekt", "kvaxby", "kvaxteknik", "kvaxfirma", "kvaxord", "kvaxspurgt", "kvaxasked",
        "kvaxtilgjort", "kvaxtilendte", "kvaxodense", "kvaxtilprojekt", "kvaxkilde",
    ];

    /// <summary>The lesson.</summary>
    /// <param name="visibility">To whom it is kept: its organisation or its sector.</param>
    public static Lesson Of(Visibility visibility) => LessonBuilder.ALesson(Id).With(lesson => lesson with
    {
        Title = "Optag opkald med samtykke kvaxtitel",
        Problem = "Borgernes opkald blev optaget uden samtykke kvaxproblem.",
        Action = "Vi spurgte om samtykke før opkaldet kvaxgjort.",
        Outcome = "Opkald optages med samtykke kvaxendte.",
        Project = "Kvaxprojekt",
        Organisation = Organisation,
        Sector = Sector.Region,
        Technology = ["kvaxteknik"],
        Supplier = "Kvaxfirma",
        Keywords = ["kvaxord", "samtykke"],
        Asks = new AskedQuestions { Da = ["Hvordan optager man opkald kvaxspurgt?"], En = ["How to record calls kvaxasked?"] },
        Source = new SourceReference("kvaxkilde", "1-2"),
        Additions =
        [
            new LessonAddition
            {
                Id = "erf-kvaxaaaa", Action = "De spurgte kvaxtilgjort.", Outcome = "Det gik kvaxtilendte.", Organisation = "Kvaxodense Kommune",
                Project = "Kvaxtilprojekt", Status = LessonStatus.Solved, AsOf = "2026-01",
            },
        ],
        Supersedes = ["open-001"],
        Contradicts = ["open-002"],
        Related = ["open-001"],
        Owner = "kvaxejer",
        AsOf = "2026-09",
        Visibility = visibility,
    }).Build();

    /// <summary>Lessons that everybody may see and that name the hidden one.</summary>
    public static IReadOnlyList<Lesson> Around { get; } =
    [
        LessonBuilder.ALesson("open-001").Titled("Samtykke til at optage opkald").About("Borgernes opkald må optages med samtykke.").From("Greve Kommune", Sector.Municipality)
            .With(lesson => lesson with { Contradicts = [Id], Related = [Id], Supersedes = [Id] }).Build(),
        LessonBuilder.ALesson("open-002").Titled("Opkald blev optaget uden samtykke").About("Vi optager borgernes opkald uden at spørge.").WithStatus(LessonStatus.Unsolved)
            .From("Faxe Kommune", Sector.Municipality).With(lesson => lesson with { Contradicts = [Id] }).Build(),
        LessonBuilder.ALesson("open-003").Titled("Ejerskab af løsningen").Build(),
    ];

    /// <summary>Those who may not see it, whether it is kept to its organisation or to its sector.</summary>
    public static IReadOnlyList<Reader> Strangers { get; } =
        [Reader.Anyone, new("Greve Kommune", Sector.Municipality), new("Digitaliseringsstyrelsen", Sector.State), new("Faxe Kommune", null), new(null, Sector.CrossSector)];

    /// <summary>One who may.</summary>
    public static Reader Insider { get; } = new(Organisation, Sector.Region);
}
