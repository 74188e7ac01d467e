using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Contacts;

namespace TeamsPilotBot.Knowledge.Digests.Composing;

/// <summary>Chooses who is new: organisations that tell for the first time, and contacts in the directory.</summary>
/// <param name="scope">Whose digest.</param>
internal sealed class PeopleChoice(DigestScope scope)
{
    /// <summary>What the id of an organisation begins with.</summary>
    public const string OrganisationPrefix = "organisation-";

    private const int Shown = 3;

    /// <summary>A contact who has been there for longer is no news, even if nobody was told: a directory that was put in at once would fill many weeks.</summary>
    private const int LongestNews = 28;

    /// <summary>Who is new.</summary>
    /// <param name="shown">What is shown in the digest already.</param>
    public IReadOnlyList<DigestItem> Make(IReadOnlyCollection<DigestItem> shown)
    {
        IReadOnlyList<DigestItem> all = [.. Firsts(shown), .. Contacts()];
        return [.. scope.Fewer.Of(DigestItemKind.People, all, item => item.Category).Take(Shown)];
    }

    private IEnumerable<DigestItem> Firsts(IReadOnlyCollection<DigestItem> shown)
    {
        foreach (var lesson in scope.Board.Firsts.Where(published => published.Since is { } since && scope.IsSince(since)).Select(published => published.Lesson))
        {
            var id = OrganisationPrefix + lesson.Organisation;
            if (scope.Fits(lesson.Category, lesson.Sector) && !scope.IsTold(DigestItemKind.People, id))
            {
                var isShown = shown.Any(item => item.LessonId == lesson.Id);
                yield return new DigestItem(DigestItemKind.People, id, scope.Words.Format("First", lesson.Organisation))
                {
                    Detail = isShown ? null : scope.Words.Format("First.Lesson", lesson.Title),
                    Category = lesson.Category,
                    LessonId = isShown ? null : lesson.Id,
                };
            }
        }
    }

    private IEnumerable<DigestItem> Contacts()
        => scope.Board.Facts.Contacts.Where(IsNew)
            .OrderByDescending(contact => contact.ValidFrom).ThenBy(contact => contact.Id, StringComparer.Ordinal).Select(Item);

    private bool IsNew(Contact contact)
        => !contact.Example && contact.ValidFrom is { } from && from > SinceDay && from <= scope.PostedOn && contact.IsValidOn(scope.ReadOn)
            && from >= scope.PostedOn.AddDays(-LongestNews)
            && !scope.IsTold(DigestItemKind.People, contact.Id)
            && (contact.Categories.Count == 0 || contact.Categories.Any(area => scope.Subscription.IsAbout(area)))
            && (contact.Sectors.Count == 0 || contact.Sectors.Any(sector => scope.Subscription.IsAbout(sector)));

    private DateOnly SinceDay => scope.Subscription.NewsFrom > DateTimeOffset.UnixEpoch ? DanishTime.DayOf(scope.Subscription.NewsFrom) : DateOnly.MinValue;

    private DigestItem Item(Contact contact)
    {
        var isOwn = contact.Organisation is ContactDirectory.OwnOrganisation or ContactDirectory.OwnRegion;
        return new DigestItem(
            DigestItemKind.People, contact.Id, isOwn ? scope.Words.Format("Contact", contact.Name) : scope.Words.Format("Contact.At", contact.Name, contact.Organisation))
        {
            Detail = contact.CanHelpWith is { Length: > 0 } help ? scope.Words.Format("Contact.Help", contact.Role, help.TrimEnd('.', ' ')) : scope.Words.Format("Contact.Role", contact.Role),
            Category = contact.Categories is [var only] ? only : null,
        };
    }
}
