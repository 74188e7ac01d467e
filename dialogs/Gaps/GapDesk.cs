using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Recurring;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Gaps;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Gaps;

/// <summary>
/// Shows what is known and what is missing: to contacts, curators and administrators, who look after it. Safe to use from several threads.
/// </summary>
/// <param name="gaps">Makes the matrix.</param>
/// <param name="recurring">Knows what recurs.</param>
public sealed class GapDesk(GapService gaps, RecurringService recurring)
{
    /// <summary>Whether a person may see it.</summary>
    /// <param name="person">The person.</param>
    public static bool MaySee(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Contacts.Count > 0 || person.Roles.Any(role => role is Role.Curator or Role.Administrator);
    }

    /// <summary>The matrix; a sentence if the person may not see it.</summary>
    /// <param name="person">Who looks.</param>
    /// <param name="alone">Whether nobody else reads along: others get to see lessons only, not who asks and what is reported.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<ActionResult> MatrixAsync(Person person, bool alone, Language language, CancellationToken cancellationToken)
        => MaySee(person)
            ? new ActionResult(new GapMatrixReply(language, Nonce.New(), await MadeAsync(person, alone, cancellationToken)) { OnlyLessons = !alone }, null)
            : NotYours(language);

    /// <summary>One area; a sentence if the person may not see it.</summary>
    /// <param name="category">The area.</param>
    /// <param name="first">Where the page of lessons begins, from wherever.</param>
    /// <param name="person">Who looks.</param>
    /// <param name="alone">Whether nobody else reads along: what people have asked is for nobody else.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<ActionResult> CategoryAsync(Category category, int first, Person person, bool alone, Language language, CancellationToken cancellationToken)
    {
        if (!MaySee(person))
        {
            return NotYours(language);
        }

        var lessons = gaps.Lessons(category, person.Reader);
        var start = first < lessons.Count ? Math.Max(first, 0) : 0;
        IEnumerable<RecurringGroup> groups = alone && RecurringRights.MaySee(person)
            ? recurring.Groups.Where(group => group.Category == category).Take(GapCategoryReply.MostRecurring)
            : [];
        return new ActionResult(
            new GapCategoryReply(
                language, Nonce.New(), category, await MadeAsync(person, alone, cancellationToken),
                [.. lessons.Skip(start).Take(GapCategoryReply.PageSize)], start, lessons.Count, [.. groups]) { OnlyLessons = !alone },
            null);
    }

    private async Task<GapMatrix> MadeAsync(Person person, bool alone, CancellationToken cancellationToken)
        => alone ? await gaps.MatrixAsync(person.Reader, cancellationToken) : gaps.OfLessons(person.Reader);

    /// <summary>The sentence for those who may not see it.</summary>
    /// <param name="language">The language.</param>
    internal static ActionResult NotYours(Language language) => new(null, GapTexts.Catalog.Get(language, "NotYours"));
}
