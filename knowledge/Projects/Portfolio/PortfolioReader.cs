using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Records;

namespace TeamsPilotBot.Knowledge.Projects.Portfolio;

/// <summary>Reads the place of a project in the portfolio picture. What is no place is left out with a warning: the project is good without.</summary>
internal static class PortfolioReader
{
    private const string Name = "portfolio";

    /// <summary>Reads the place; null if there is none that can be used.</summary>
    /// <param name="project">The fields of the project.</param>
    public static PortfolioPlace? Read(FieldReader project)
    {
        if (project.Nested(Name) is not { } fields)
        {
            return null;
        }

        var point = Point(fields);
        var tail = fields.Objects("tail").Select(older =>
        {
            var at = Point(older);
            fields.Take("tail", older);
            return at;
        }).ToList();
        var place = point is not { } now ? null : new PortfolioPlace
        {
            Operation = now.Operation,
            Technical = now.Technical,
            Tail = [.. tail.OfType<PortfolioPoint>()],
            AsOf = fields.Text("asOf", LessonValidator.LongestText),
            Source = Source(fields),
        };
        project.Take(Name, fields);
        return place;
    }

    private static PortfolioPoint? Point(FieldReader fields)
        => (Axis(fields, "operation"), Axis(fields, "technical")) is ({ } operation, { } technical) ? new PortfolioPoint(operation, technical) : null;

    private static double? Axis(FieldReader fields, string name)
    {
        if (!fields.Has(name))
        {
            fields.Warn("Missing", name);
        }

        return fields.Fraction(name);
    }

    private static SourceReference? Source(FieldReader fields)
    {
        if (fields.Nested("source") is not { } source)
        {
            return null;
        }

        var (document, lines) = (source.Text("document", LessonValidator.LongestText), source.Text("lines", LessonValidator.LongestText));
        fields.Take("source", source);
        return document is null ? null : new SourceReference(document, lines ?? "");
    }
}
