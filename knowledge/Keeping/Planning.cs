using System.Globalization;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>A plan while it is made.</summary>
internal sealed class Planning
{
    private readonly Keeper before;
    private readonly DateTimeOffset moment;
    private readonly List<KeeperMessage> messages = [];

    /// <summary>A plan in which nothing is done yet.</summary>
    /// <param name="before">The keeper as it was.</param>
    /// <param name="moment">When the plan is made.</param>
    public Planning(Keeper before, DateTimeOffset moment)
    {
        this.before = before;
        this.moment = moment;
        Now = before;
    }

    /// <summary>The keeper so far.</summary>
    public Keeper Now { get; set; }

    /// <summary>Lessons to mark.</summary>
    public EquatableList<string> Mark { get; set; } = [];

    /// <summary>Sends a card.</summary>
    public void Send(Recipient to, string card) => messages.Add(new KeeperMessage(to, DeliveryKind.Repost, card));

    /// <summary>Sends a message that says something of lessons.</summary>
    public void Tell(Recipient to, KeeperNoteKind kind, IEnumerable<KeeperNoteItem> items)
    {
        var note = new KeeperNote(Id("note"), kind, [.. items]);
        Now = Now with { Notes = [.. Now.Notes, note] };
        messages.Add(new KeeperMessage(to, DeliveryKind.Note, note.Id));
    }

    /// <summary>Puts questions on a new card.</summary>
    public void Ask(IReadOnlyList<(Lesson Lesson, KeptQuestionKind Kind)> asked)
    {
        if (asked.Count == 0)
        {
            return;
        }

        var card = Id("card");
        var questions = asked.Select(ask => new KeptQuestion(ask.Lesson.Id, ask.Lesson.Title, ask.Lesson.AsOf, ask.Kind, card, moment)).ToList();
        Now = Now with
        {
            AskedAt = moment,
            Questions = [.. Now.Questions.Where(old => questions.All(question => question.LessonId != old.LessonId)), .. questions],
        };
        Send(Recipient.Person(Now.Key), card);
    }

    /// <summary>Changes some of the questions.</summary>
    public void Change(Func<KeptQuestion, bool> which, Func<KeptQuestion, KeptQuestion> change)
        => Now = Now with { Questions = [.. Now.Questions.Select(question => which(question) ? change(question) : question)] };

    /// <summary>The plan.</summary>
    public KeeperPlan Done()
        => new(Now == before ? before : Now with { Version = before.Version + 1 }, [.. messages], Mark);

    private string Id(string kind) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{before.Version + 1}-{messages.Count}");
}
