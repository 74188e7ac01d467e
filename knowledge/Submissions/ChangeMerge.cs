namespace TeamsPilotBot.Knowledge.Submissions;

/// <summary>Brings a change of a lesson onto a newer version of it: what the change did not touch is as others have made it since. Pure.</summary>
public static class ChangeMerge
{
    /// <summary>The change as a text of the newer version.</summary>
    /// <param name="before">The lesson's text that the change was made from.</param>
    /// <param name="changed">The text as it is wanted.</param>
    /// <param name="now">The lesson's text as it is by now.</param>
    public static ExperienceText Onto(ExperienceText before, ExperienceText changed, ExperienceText now)
    {
        T Of<T>(Func<ExperienceText, T> part)
            => EqualityComparer<T>.Default.Equals(part(before), part(changed)) ? part(now) : part(changed);
        return changed with
        {
            Title = Of(text => text.Title),
            Problem = Of(text => text.Problem),
            Action = Of(text => text.Action),
            Outcome = Of(text => text.Outcome),
            Status = Of(text => text.Status),
            Evidence = Of(text => text.Evidence),
            Category = Of(text => text.Category),
            Phase = Of(text => text.Phase),
            Technology = Of(text => text.Technology),
            Supplier = Of(text => text.Supplier),
            Project = Of(text => text.Project),
            ProjectId = Of(text => text.ProjectId),
            Organisation = Of(text => text.Organisation),
            Sector = Of(text => text.Sector),
            AsOf = Of(text => text.AsOf),
            Visibility = Of(text => text.Visibility),
            Material = Of(text => text.Material),
            MayContact = Of(text => text.MayContact),
            Keywords = Of(text => text.Keywords),
            Supersedes = Of(text => text.Supersedes),
            Contradicts = Of(text => text.Contradicts),
        };
    }
}
