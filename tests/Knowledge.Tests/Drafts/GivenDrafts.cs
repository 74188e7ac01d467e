using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Drafts;

/// <summary>Drafts brought as far as a test needs them: the asker asked, Anne answered.</summary>
internal static class GivenDrafts
{
    public static readonly DateTimeOffset Start = new(2026, 11, 9, 9, 0, 0, TimeSpan.Zero);

    public static readonly Actor Asker = Actor.Person("asker");
    public static readonly Actor Anne = Actor.Person("anne", ["kl-jura"]);
    public static readonly Actor Administrator = Actor.Person("administrator", isAdministrator: true);
    public static readonly Actor Stranger = Actor.Person("stranger");

    public static readonly DraftText Text = new()
    {
        Title = "Aftale om lydoptagelser",
        Problem = "Har nogen en aftale om lydoptagelser?",
        Action = "Brug denne aftale.",
        Outcome = "Det løste det.",
        Category = Category.Legal,
    };

    public static readonly DraftOrigin Origin = new()
    {
        HandOffId = "h-1",
        AskerKey = "asker",
        AnswererKey = "anne",
        ContactId = "kl-jura",
        Sector = Sector.Municipality,
        Organisation = "Roskilde Kommune",
        Evidence = Evidence.Experience,
        AsOf = "2026-11",
        Source = "Spørgsmål besvaret 9. november 2026 af jurist, KL",
        Language = Language.Danish,
    };

    public static LessonDraft Proposed(bool withAdministrators = false, DraftText? text = null)
        => Assert.IsType<DraftAccepted>(
            DraftRules.Propose(DraftProposal.IdOf("h-1"), "m-0", Origin, text ?? Text, Asker, withAdministrators, Start)).Draft;

    /// <summary>The result of a move, an hour after the last one.</summary>
    public static DraftResult Try(this LessonDraft draft, Actor actor, DraftMove move)
        => DraftRules.Decide(draft, $"m-{draft.Version}", move, actor, draft.Trail[^1].At.AddHours(1));

    /// <summary>The draft after a move that must be accepted.</summary>
    public static LessonDraft After(this LessonDraft draft, Actor actor, DraftMove move) => Assert.IsType<DraftAccepted>(draft.Try(actor, move)).Draft;

    /// <summary>Why a move is refused; it must be, and must have changed nothing.</summary>
    public static DraftRefusal Refusal(this LessonDraft draft, Actor actor, DraftMove move)
    {
        var refused = Assert.IsType<DraftRefused>(draft.Try(actor, move));
        Assert.Same(draft, refused.Draft);
        return refused.Reason;
    }

    /// <summary>The approval of the text as it stands.</summary>
    public static ApproveDraft AsItIs(this LessonDraft draft) => new(draft.Text, draft.TextNumber);

    /// <summary>A change of the title.</summary>
    public static EditDraft Titled(this LessonDraft draft, string title) => new(draft.Text with { Title = title }, draft.TextNumber);
}
