namespace TeamsPilotBot.Knowledge.Digests.Composing;

/// <summary>Puts a digest together, kind by kind.</summary>
/// <param name="scope">Whose digest.</param>
internal sealed class Composition(DigestScope scope)
{
    /// <summary>The digest; null if there is nothing new.</summary>
    public Digest? Make()
    {
        var queue = new ContactQueue(scope);
        var (lessons, more) = new LessonChoice(scope).Make();
        List<DigestItem> items = [.. new OwnQuestions(scope).Make(), .. queue.Overdue(), .. queue.Waiting(), .. lessons, .. new QuestionChoice(scope).Make()];
        var fresh = lessons.Concat(more).Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var solved = new SolvedChoice(scope).Make(fresh);
        if (scope.Person is null)
        {
            items.AddRange(new RecurringChoice(scope).Make([.. items, .. solved], fresh));
        }

        items.AddRange(solved);
        if (scope.Person is null)
        {
            items.AddRange(new PeopleChoice(scope).Make(items));
        }

        items.AddRange(new DateChoice(scope).Make());
        return items.TrueForAll(IsByTheWay)
            ? null
            : new Digest(scope.Subscription.Id, scope.Week, scope.Subscription.Language, new DigestLead(scope).Of(items, more.Count, queue), [.. items]) { More = [.. more] };
    }

    // That the next digest comes a day later is no reason to send one.
    private static bool IsByTheWay(DigestItem item)
        => item.Kind == DigestItemKind.Date && item.Id.StartsWith(DateChoice.MovedPrefix, StringComparison.Ordinal);
}
