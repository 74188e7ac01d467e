using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Keeping;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Dialogs.Tests.Keeping;

/// <summary>Anne stands for lessons, Bo is a colleague of hers, Eva works elsewhere, and Kurt is a curator.</summary>
internal sealed class KeepTalk
{
    public static readonly Person Anne = new("anne", new Reader("Prøvekøbing Kommune", Sector.Municipality), [Role.Reader]);
    public static readonly Person Bo = Anne with { Key = "bo" };
    public static readonly Person Eva = new("eva", new Reader("Anden Kommune", Sector.Municipality), [Role.Reader]);
    public static readonly Person Kurt = new("kurt", Reader.Anyone, [Role.Reader, Role.Curator]);

    private int clicks;

    public Conversation Talk { get; } = new([]);

    public TestKeeping Keeping => Talk.Knowledge.Keeping;

    public ConversationKind Kind { get; set; } = ConversationKind.Personal;

    public static Lesson Old(string id, string? owner = "anne")
        => ALesson(id).Titled($"Om {id}").In(Category.Legal).AsOf("2024-05").With(lesson => lesson with { Owner = owner }).Build();

    public async Task<KeepListReply> AskedAsync(params IReadOnlyList<Lesson> lessons)
    {
        await Keeping.PutAsync(lessons);
        await Keeping.Sweep.RunAsync(default);
        var keeper = await Keeping.Keepers.FindAsync("anne", default);
        return KeepViews.Asked(keeper, keeper.Questions[0].Card, Language.Danish)!;
    }

    public Task<ActionResult> ClickAsync(Person person, KeepVerb verb, string? lessonId, Func<KeepCardAction, KeepCardAction>? with = null)
    {
        var click = new KeepCardAction(verb, $"nonce-{++clicks}") { LessonId = lessonId };
        return Keeping.Actions.DoAsync(
            with?.Invoke(click) ?? click, new Clicked(person, Language.Danish, Kind, $"chat-of-{person.Key}", "card") { Name = person.Key }, default);
    }

    public async Task<KeepListReply> ListAsync(Person person, KeepVerb verb, string? lessonId, Func<KeepCardAction, KeepCardAction> with)
        => Assert.IsType<KeepListReply>((await ClickAsync(person, verb, lessonId, with)).Reply);

    public async Task<Lesson> ReadAsync(string id) => (await Keeping.Library.ReadAsync(id, default))!;
}
