// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/hsdsschema.h"

namespace exchange::hsds {
namespace {

using enum Kind;
using enum Outside;
constexpr bool kNeeded = true;

constexpr Column kOrganizations[] = {
    {"id", Uuid, kNeeded},
    {"name", Text, kNeeded},
    {"alternate_name", Text},
    {"description", Text, kNeeded},
    {"email", Email},
    {"website", Uri},
    {"tax_status", Text},
    {"tax_id", Text},
    {"year_incorporated", Year},
    {"legal_status", Text},
    {"logo", Text},
    {"uri", Uri},
    {"parent_organization_id", Uuid, false, nullptr, "organizations", LeftOut},
};
constexpr Column kPrograms[] = {
    {"id", Uuid, kNeeded},
    {"organization_id", Uuid, kNeeded, nullptr, "organizations"},
    {"name", Text, kNeeded},
    {"alternate_name", Text},
    {"description", Text, kNeeded},
};
constexpr Column kServices[] = {
    {"id", Uuid, kNeeded},
    {"organization_id", Uuid, kNeeded, nullptr, "organizations"},
    {"program_id", Uuid, false, nullptr, "programs"},
    {"name", Text, kNeeded},
    {"alternate_name", Text},
    {"description", Text},
    {"url", Uri},
    {"email", Email},
    {"status", Text, kNeeded, "active|inactive|defunct|temporarily closed"},
    {"interpretation_services", Text},
    {"application_process", Text},
    {"fees_description", Text},
    {"wait_time", Text},
    {"fees", Text},
    {"accreditations", Text},
    {"eligibility_description", Text},
    {"minimum_age", NotNegative},
    {"maximum_age", NotNegative},
    {"assured_date", Day},
    {"assurer_email", Email},
    {"licenses", Text},
    {"alert", Text},
    {"last_modified", Moment},
};
constexpr Column kAttributes[] = {
    {"id", Uuid, kNeeded},
    {"link_id", Uuid, kNeeded},
    {"taxonomy_term_id", Uuid, kNeeded, nullptr, "taxonomy_terms"},
    {"link_type", Text},
    {"link_entity", Text, kNeeded},
    {"value", Text},
};
constexpr Column kServiceAtLocation[] = {
    {"id", Uuid, kNeeded},
    {"service_id", Uuid, kNeeded, nullptr, "services"},
    {"location_id", Uuid, kNeeded, nullptr, "locations"},
    {"description", Text},
};
constexpr Column kLocations[] = {
    {"id", Uuid, kNeeded},
    {"location_type", Text, kNeeded, "physical|postal|virtual"},
    {"url", Uri},
    {"organization_id", Uuid, false, nullptr, "organizations", LeftOutWithOwner},
    {"name", Text},
    {"alternate_name", Text},
    {"description", Text},
    {"transportation", Text},
    {"latitude", Latitude},
    {"longitude", Longitude},
    {"external_identifier", Text},
    {"external_identifier_type", Text},
};
constexpr Column kPhones[] = {
    {"id", Uuid, kNeeded},
    {"location_id", Uuid, false, nullptr, "locations", LeftOutWithOwner},
    {"service_id", Uuid, false, nullptr, "services", LeftOutWithOwner},
    {"organization_id", Uuid, false, nullptr, "organizations", LeftOutWithOwner},
    {"contact_id", Uuid, false, nullptr, "contacts", LeftOutWithOwner},
    {"service_at_location_id", Uuid, false, nullptr, "service_at_location", LeftOutWithOwner},
    {"number", PhoneNumber, kNeeded},
    {"extension", Number},
    {"type", Text},
    {"description", Text},
};
constexpr Column kContacts[] = {
    {"id", Uuid, kNeeded},
    {"organization_id", Uuid, false, nullptr, "organizations", LeftOutWithOwner},
    {"service_id", Uuid, false, nullptr, "services", LeftOutWithOwner},
    {"service_at_location_id", Uuid, false, nullptr, "service_at_location", LeftOutWithOwner},
    {"location_id", Uuid, false, nullptr, "locations", LeftOutWithOwner},
    {"name", Text},
    {"title", Text},
    {"department", Text},
    {"email", Email},
};
constexpr Column kAddresses[] = {
    {"id", Uuid, kNeeded},
    {"location_id", Uuid, false, nullptr, "locations"},
    {"attention", Text},
    {"address_1", Text, kNeeded},
    {"address_2", Text},
    {"city", Text, kNeeded},
    {"region", Text},
    {"state_province", Text, kNeeded},
    {"postal_code", Text, kNeeded},
    {"country", Text, kNeeded},
    {"address_type", Text, kNeeded, "physical|postal|virtual"},
};
constexpr Column kSchedules[] = {
    {"id", Uuid, kNeeded},
    {"service_id", Uuid, false, nullptr, "services", LeftOutWithOwner},
    {"location_id", Uuid, false, nullptr, "locations", LeftOutWithOwner},
    {"service_at_location_id", Uuid, false, nullptr, "service_at_location", LeftOutWithOwner},
    {"valid_from", Day},
    {"valid_to", Day},
    {"dtstart", Day},
    {"timezone", Zone},
    {"until", Day},
    {"count", Count},
    {"wkst", Text, false, "MO|TU|WE|TH|FR|SA|SU"},
    {"freq", Text, false, "WEEKLY|MONTHLY"},
    {"interval", Count},
    {"byday", Weekdays},
    {"byweekno", Text},
    {"bymonthday", Text},
    {"byyearday", Text},
    {"description", Text},
    {"opens_at", Time},
    {"closes_at", Time},
    {"schedule_link", Uri},
    {"attending_type", Text},
    {"notes", Text},
};
constexpr Column kFunding[] = {
    {"id", Uuid, kNeeded},
    {"organization_id", Uuid, false, nullptr, "organizations", LeftOutWithOwner},
    {"service_id", Uuid, false, nullptr, "services", LeftOutWithOwner},
    {"source", Text},
};
constexpr Column kServiceAreas[] = {
    {"id", Uuid, kNeeded},
    {"service_id", Uuid, false, nullptr, "services"},
    {"name", Text},
    {"description", Text},
    {"extent", Text},
    {"extent_type", Text},
    {"uri", Text},
};
constexpr Column kRequiredDocuments[] = {
    {"id", Uuid, kNeeded},
    {"service_id", Uuid, false, nullptr, "services"},
    {"document", Text},
    {"uri", Uri},
};
constexpr Column kLanguages[] = {
    {"id", Uuid, kNeeded},
    {"service_id", Uuid, false, nullptr, "services", LeftOutWithOwner},
    {"location_id", Uuid, false, nullptr, "locations", LeftOutWithOwner},
    {"phone_id", Uuid, false, nullptr, "phones", LeftOutWithOwner},
    {"name", Text},
    {"code", Text},
    {"note", Text},
};
constexpr Column kAccessibility[] = {
    {"id", Uuid, kNeeded},
    {"location_id", Uuid, false, nullptr, "locations"},
    {"description", Text},
    {"details", Text},
    {"url", Uri},
};
constexpr Column kTaxonomyTerms[] = {
    {"id", Uuid, kNeeded},
    {"code", Text},
    {"name", Text, kNeeded},
    {"description", Text, kNeeded},
    {"parent_id", Uuid, false, nullptr, "taxonomy_terms", LeftOut},
    {"taxonomy", Text},
    {"language", Text},
    {"taxonomy_id", Uuid, false, nullptr, "taxonomies", LeftOut},
    {"term_uri", Uri},
};
constexpr Column kMetadata[] = {
    {"id", Uuid, kNeeded},
    {"resource_id", Uuid, kNeeded},
    {"resource_type", Text, kNeeded},
    {"last_action_date", Day, kNeeded},
    {"last_action_type", Text, kNeeded},
    {"field_name", Text, kNeeded},
    {"previous_value", Text, kNeeded},
    {"replacement_value", Text, kNeeded},
    {"updated_by", Text, kNeeded},
};
constexpr Column kMetaTableDescriptions[] = {
    {"id", Uuid, kNeeded},
    {"name", Text},
    {"language", Text},
    {"character_set", Text},
};
constexpr Column kCostOptions[] = {
    {"id", Uuid, kNeeded},
    {"service_id", Uuid, kNeeded, nullptr, "services"},
    {"valid_from", Day},
    {"valid_to", Day},
    {"option", Text},
    {"currency", Currency},
    {"amount", NotNegative},
    {"amount_description", Text},
};
constexpr Column kOrganizationIdentifiers[] = {
    {"id", Uuid, kNeeded},
    {"organization_id", Uuid, kNeeded, nullptr, "organizations"},
    {"identifier_scheme", Text},
    {"identifier_type", Text, kNeeded},
    {"identifier", Text, kNeeded},
};
constexpr Column kTaxonomies[] = {
    {"id", Uuid, kNeeded},
    {"name", Text, kNeeded},
    {"description", Text, kNeeded},
    {"uri", Uri},
    {"version", Text},
};

} // namespace

const std::vector<Table> &tables()
{
    static const std::vector<Table> tables{
        {"organizations", kOrganizations},
        {"programs", kPrograms},
        {"services", kServices},
        {"attributes", kAttributes},
        {"service_at_location", kServiceAtLocation},
        {"locations", kLocations},
        {"phones", kPhones},
        {"contacts", kContacts},
        {"addresses", kAddresses},
        {"schedules", kSchedules},
        {"funding", kFunding},
        {"service_areas", kServiceAreas},
        {"required_documents", kRequiredDocuments},
        {"languages", kLanguages},
        {"accessibility", kAccessibility},
        {"taxonomy_terms", kTaxonomyTerms},
        {"metadata", kMetadata},
        {"meta_table_descriptions", kMetaTableDescriptions},
        {"cost_options", kCostOptions},
        {"organization_identifiers", kOrganizationIdentifiers},
        {"taxonomies", kTaxonomies},
    };
    return tables;
}

const Table *table(const QString &name)
{
    for (const Table &one : tables()) {
        if (name == QLatin1String(one.name))
            return &one;
    }
    return nullptr;
}

const Column *Table::find(const QString &column) const
{
    for (const Column &one : columns) {
        if (column == QLatin1String(one.name))
            return &one;
    }
    return nullptr;
}

} // namespace exchange::hsds
