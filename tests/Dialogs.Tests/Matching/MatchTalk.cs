using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Matching;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Projects.Introducing;
using TeamsPilotBot.Knowledge.Projects.People;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Dialogs.Tests.Matching;

/// <summary>Mette leads the project in Roskilde, which stands with something that Niels in Norddjurs has solved; Odd in Odense has nothing to do with it.</summary>
internal sealed class MatchTalk
{
    public const string Digital = "SP-07";
    public const string SmartMail = "SP-15";
    public const string Employment = "SP-34";

    public static readonly Person Mette = new("mette", new Reader("Roskilde Kommune", Sector.Municipality), [Role.Reader]);
    public static readonly Person Niels = new("niels", new Reader("Norddjurs Kommune", Sector.Municipality), [Role.Reader]);
    public static readonly Person Odd = new("odd", new Reader("Odense Kommune", Sector.Municipality), [Role.Reader]);

    private int clicks;

    public MatchTalk(params IEnumerable<Lesson> more) => Talk = new([Solved("n-1"), Open("r-1"), Unlike("o-1"), .. more]);

    public Conversation Talk { get; }

    public TestMatching Matching => Talk.Knowledge.Matching;

    public static Lesson Solved(string id, Visibility visibility = Visibility.Everyone) => ALesson(id).Titled("Samtykke hentes, når opkaldet begynder")
        .About("Borgernes opkald måtte ikke optages uden samtykke.").In(Category.Legal).WithStatus(LessonStatus.Solved).From("Norddjurs Kommune", Sector.Municipality)
        .VisibleTo(visibility).With(lesson => lesson with { ProjectId = SmartMail, Project = "SmartMail", Keywords = ["samtykke", "optagelse"], Technology = ["talegenkendelse"] }).Build();

    public static Lesson Open(string id) => ALesson(id).Titled("Vi mangler samtykke til at optage opkald")
        .About("Vi ved ikke, hvordan samtykke til optagelse af opkald skal hentes.").In(Category.Legal).WithStatus(LessonStatus.Unsolved).From("Roskilde Kommune", Sector.Municipality)
        .With(lesson => lesson with { ProjectId = Digital, Project = "Digital inklusion", Keywords = ["samtykke", "optagelse"], Technology = ["talegenkendelse"] }).Build();

    private static Lesson Unlike(string id) => ALesson(id).Titled("Kommunens budget rakte ikke til flere licenser").About("Økonomien skred.").In(Category.Economy)
        .WithStatus(LessonStatus.Solved).From("Odense Kommune", Sector.Municipality).With(lesson => lesson with { ProjectId = Employment, Keywords = ["budget"] }).Build();

    public Task<ActionResult> ClickAsync(Person person, MatchVerb verb, string? projectId = null, string? introductionId = null, Func<Clicked, Clicked>? with = null)
    {
        var by = new Clicked(person, Language.Danish, ConversationKind.Personal, $"chat-of-{person.Key}", "card")
        {
            Name = $"{char.ToUpperInvariant(person.Key[0])}{person.Key[1..]} Navn", UserId = $"id-{person.Key}",
        };
        return Matching.Actions.DoAsync(
            new MatchCardAction(verb, $"nonce-{++clicks}") { ProjectId = projectId, IntroductionId = introductionId }, with?.Invoke(by) ?? by, default);
    }

    public async Task LeadAsync(Person person, string projectId) => Assert.IsType<OwnProjectsReply>((await ClickAsync(person, MatchVerb.Lead, projectId)).Reply);

    public async Task<IntroductionReply> AnswerAsync(Person person, MatchVerb verb, string id)
        => Assert.IsType<IntroductionReply>((await ClickAsync(person, verb, introductionId: id)).Reply);

    public Task<ProjectPerson?> KnownAsync(Person person) => Matching.People.FindAsync(person.Key, default);

    /// <summary>The introduction of Mette and Niels.</summary>
    public async Task<Introduction?> OfBothAsync() => await Matching.Introductions.FindAsync(Introduction.IdOf("mette", "niels"), default);

    /// <summary>The kinds of messages that wait for a person, in order, with what they are about.</summary>
    public async Task<IReadOnlyList<(DeliveryKind Kind, string About)>> WaitingForAsync(Person person)
    {
        var found = new List<(DeliveryKind, string)>();
        await foreach (var document in Matching.Outboxes.WaitingAsync(DateTimeOffset.MaxValue, default))
        {
            found.AddRange(Matching.Outboxes.Kind.Read(document).Pending.Where(delivery => delivery.To == Recipient.Person(person.Key)).Select(delivery => (delivery.Kind, delivery.About)));
        }

        return found;
    }
}
