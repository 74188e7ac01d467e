using FsCheck;
using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Tests;

namespace TeamsPilotBot.Knowledge.Tests.Digests;

/// <summary>Any facts and subscriptions. What no channel may be told has <see cref="Secret"/> in all its texts.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Subscription">A subscription.</param>
internal sealed record SomeFacts(DigestFacts Facts, DigestSubscription Subscription)
{
    public const string Secret = "HEMMELIGT";

    private static readonly string[] People = ["anne", "bo", "carl", "dorte", "asker"];
    private static readonly string[] Words = ["samtykke", "hjemmel", "voicebot", "journalisering"];
    private static readonly string[] Organisations = ["Faxe Kommune", "Køge Kommune", "Region Syddanmark", "Aarhus Kommune"];

    public static Gen<SomeFacts> OfChannels => Gen.Choose(0, int.MaxValue - 1).Select(seed => new Dice(new Random(seed)).Roll(isPersonal: false));

    public static Gen<SomeFacts> OfAnybody => Gen.Choose(0, int.MaxValue - 1).Select(seed => new Dice(new Random(seed)).Roll(seed % 2 == 0));

    /// <summary>The same facts in another order.</summary>
    public SomeFacts Shuffled(int seed)
    {
        var random = new Random(seed);
        IReadOnlyList<T> Mixed<T>(IReadOnlyList<T> items)
        {
            T[] mixed = [.. items];
            random.Shuffle(mixed);
            return mixed;
        }

        return this with
        {
            Facts = Facts with
            {
                Lessons = Mixed(Facts.Lessons),
                HandOffs = Mixed(Facts.HandOffs),
                Recurring = Mixed(Facts.Recurring),
                Contacts = Mixed(Facts.Contacts),
                Dates = Mixed(Facts.Dates),
            },
        };
    }

    private sealed class Dice(Random random)
    {
        public SomeFacts Roll(bool isPersonal)
        {
            HandOff[] handOffs = [.. Enumerable.Range(1, random.Next(12)).Select(HandOff)];
            var builder = new DigestFactsBuilder()
                .WithSeed([.. Enumerable.Range(1, random.Next(8)).Select(n => Lesson($"seed-{n:D2}"))])
                .WithHandOffs(handOffs).WithRecurring([.. Groups(handOffs)])
                .WithContacts([.. Enumerable.Range(1, random.Next(5)).Select(Contact)])
                .WithDates([.. Enumerable.Range(1, random.Next(3)).Select(n => new DigestDate($"dato-{n}", new DateOnly(2026, 11, 25).AddDays(random.Next(60)), $"Dato {n}", $"Date {n}"))])
                .WithSeats("anne", "kl-jura");
            foreach (var n in Enumerable.Range(1, random.Next(14)))
            {
                var id = handOffs.Length > 0 && One(4) ? DraftProposal.IdOf(Of(handOffs).Id) : $"ny-{n:D2}";
                _ = builder.Build().Lessons.Any(published => published.Lesson.Id == id) ? builder : builder.WithNew((random.NextDouble() * 60) - 50, Lesson(id));
            }

            return new SomeFacts(builder.Build(), Subscription(isPersonal));
        }

        private bool One(int of) => random.Next(of) == 0;

        private T Of<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

        private T Any<T>()
            where T : struct, Enum
            => Of(Enum.GetValues<T>());

        private Category Area => Of([Category.Legal, Category.Data, Category.Economy]);

        private EquatableList<T> Some<T>(IEnumerable<T> items, int oneOf = 2) => [.. items.Where(_ => One(oneOf))];

        private Lesson Lesson(string id)
        {
            var visibility = One(3) ? Any<Visibility>() : Visibility.Everyone;
            var isHidden = visibility != Visibility.Everyone;
            var organisation = isHidden ? $"{Secret} Kommune" : One(6) ? null : Of(Organisations);
            return LessonBuilder.ALesson(id).Titled(isHidden ? $"{Secret} {id}" : $"Titel {id}").In(Area).From(organisation, Any<Sector>())
                .WithStatus(Any<LessonStatus>()).RestingOn(Any<Evidence>()).VisibleTo(visibility)
                .With(lesson => lesson with
                {
                    Owner = One(2) ? Of(People) : null,
                    Keywords = isHidden ? [Secret, .. Some(Words)] : Some(Words),
                    Contradicts = [$"seed-{random.Next(1, 8):D2}"],
                    Supersedes = One(8) ? [$"ny-{random.Next(1, 14):D2}"] : [],
                    Material = Some(Enum.GetValues<Material>(), 4),
                    Unconfirmed = One(9) ? "2026-10-01" : null,
                }).Build();
        }

        private HandOff HandOff(int n)
        {
            var isShared = One(2);
            var handOff = DigestFactsBuilder.AQuestion(
                isShared ? $"h-{n:D2}" : $"{Secret}-{n:D2}",
                isShared ? $"Spørgsmål {n} om {Of(Words)}?" : $"{Secret} {n} {Of(Words)}?",
                question => question with
                {
                    Shared = isShared,
                    Category = One(5) ? null : Area,
                    Sector = One(3) ? null : Any<Sector>(),
                    Organisation = One(2) ? $"{Secret} Kommune" : null,
                    Project = $"{Secret} projekt",
                    NotEnough = Secret,
                    Urgent = One(3),
                    Found = [$"seed-{random.Next(1, 8):D2}"],
                }) with
            {
                AskerKey = Of(People),
                Followers = Some(People, 6),
                People = [new Participant("asker", $"{Secret} navn")],
            };
            return random.Next(5) switch
            {
                0 => handOff.Solved(random.Next(20) - 5),
                1 => handOff.Now(HandOffStatus.Answered, MoveKind.Answer),
                2 => handOff.Now(HandOffStatus.LookedInto, MoveKind.LookInto),
                3 => handOff with { Turn = new Turn(DigestFactsBuilder.Monday.AddDays(-9), DigestFactsBuilder.Monday.AddDays(-2), null, null) },
                _ => handOff,
            };
        }

        private IEnumerable<RecurringGroup> Groups(HandOff[] handOffs)
            => handOffs.Where((_, i) => i % 3 != 2).Chunk(2).Where(_ => One(2)).Select(same => same.Recurring(random.Next(2, 9)) with { Title = $"{Secret} titel" });

        private Contact Contact(int n) => new()
        {
            Id = $"kontakt-{n}",
            Name = $"Navn {n}",
            Role = "Jurist",
            Organisation = "KL",
            Example = One(3),
            Categories = Some(Enum.GetValues<Category>(), 3),
            ValidFrom = new DateOnly(2026, 12, 7).AddDays(-random.Next(60)),
        };

        private DigestSubscription Subscription(bool isPersonal) => (isPersonal ? DigestFactsBuilder.APerson(Of(People)) : DigestFactsBuilder.AChannel()) with
        {
            Topics = One(2) ? [] : [Area],
            Sectors = One(2) ? [] : Some(Enum.GetValues<Sector>()),
            Members = isPersonal ? [] : Some(People),
            Day = Of([DayOfWeek.Monday, DayOfWeek.Thursday]),
            Fewer = [.. Enumerable.Range(0, random.Next(6)).Select(_ => new FewerWish(
                Of([DigestItemKind.Lesson, DigestItemKind.Question, DigestItemKind.Solved]), One(3) ? null : Area, Of(People)))],
        };
    }
}
