namespace TeamsPilotBot.Knowledge.Digests.Composing;

/// <summary>Writes what is said first: one or two sentences that count what is in a digest.</summary>
/// <param name="scope">Whose digest.</param>
internal sealed class DigestLead(DigestScope scope)
{
    private const int InFirst = 2;
    private const int InSecond = 3;

    private readonly DigestWords words = scope.Words;

    /// <summary>The lead.</summary>
    /// <param name="items">What is shown; not empty.</param>
    /// <param name="more">How many lessons are new besides.</param>
    /// <param name="queue">What waits for the person.</param>
    public string Of(IReadOnlyList<DigestItem> items, int more, ContactQueue queue)
    {
        var clauses = Clauses(items, more).ToList();
        var waiting = items.Any(item => item.Kind is DigestItemKind.Overdue or DigestItemKind.Queue) ? Waiting(queue) : null;
        if (waiting is not null)
        {
            return clauses.Count == 0 ? waiting : $"{waiting} {words.Format("Besides", Joined(clauses.Take(InSecond)))}";
        }

        var first = words.Sentence(Joined(clauses.Take(InFirst)));
        return clauses.Count <= InFirst ? first : $"{first} {words.Format("Besides", Joined(clauses.Skip(InFirst).Take(InSecond)))}";
    }

    private string Waiting(ContactQueue queue) => (queue.Count, queue.Late) switch
    {
        (1, 0) => words["Waiting.One"],
        (1, _) => words["Waiting.OneLate"],
        (var count, 0) => words.Format("Waiting.Many", words.Number(count, capital: true)),
        (var count, var late) when count == late => words.Format("Waiting.AllLate", words.Number(count, capital: true)),
        (var count, 1) => words.Format("Waiting.ManyOneLate", words.Number(count, capital: true)),
        (var count, var late) => words.Format("Waiting.ManyLate", words.Number(count, capital: true), words.Number(late)),
    };

    private IEnumerable<LeadClause> Clauses(IReadOnlyList<DigestItem> items, int more)
    {
        int Count(DigestItemKind kind) => items.Count(item => item.Kind == kind);
        var own = items.Where(item => item.Kind == DigestItemKind.OwnQuestion).ToList();
        var waiting = own.Count(item => item.Stand!.EndsWith(scope.Week.ToString(), StringComparison.Ordinal));
        var firsts = items.Count(item => item.Kind == DigestItemKind.People && item.Id.StartsWith(PeopleChoice.OrganisationPrefix, StringComparison.Ordinal));
        var dates = items.Count(item => item.Kind == DigestItemKind.Date && !item.Id.StartsWith(DateChoice.MovedPrefix, StringComparison.Ordinal));
        return new[]
        {
            Clause("OwnWaiting", waiting, isRelative: true),
            Clause("Own", own.Count - waiting),
            Clause("Lesson", Count(DigestItemKind.Lesson) + more),
            Clause(scope.You("Question"), Count(DigestItemKind.Question), isRelative: true),
            Clause("Recurring", Count(DigestItemKind.Recurring), isRelative: true),
            Clause("Solved", Count(DigestItemKind.Solved), isRelative: true),
            Clause("First", firsts, isRelative: true),
            Clause("Contact", Count(DigestItemKind.People) - firsts),
            Clause("Date", dates),
        }.OfType<LeadClause>();
    }

    private LeadClause? Clause(string key, int count, bool isRelative = false)
        => count == 0 ? null : new LeadClause(words.Counted($"Lead.{key}", count), isRelative);

    /// <summary>"a, b og c", with a comma before "og" where a relative clause ends, as Danish wants it.</summary>
    private string Joined(IEnumerable<LeadClause> clauses)
    {
        var all = clauses.ToList();
        return all.Count == 1
            ? all[0].Text
            : words.Format(all[^2].IsRelative ? "AndAfterClause" : "And", string.Join(", ", all.SkipLast(1).Select(clause => clause.Text)), all[^1].Text);
    }

    private sealed record LeadClause(string Text, bool IsRelative);
}
