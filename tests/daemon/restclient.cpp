// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "restclient.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace nesoi
{

RestClient::RestClient(quint16 port)
    : m_port(port)
    , m_connection(port)
{
}

RawResponse RestClient::get(QByteArrayView target, QByteArrayView fields)
{
    return request("GET", target, {}, fields);
}

RawResponse RestClient::head(QByteArrayView target, QByteArrayView fields)
{
    return request("HEAD", target, {}, fields);
}

RawResponse RestClient::put(QByteArrayView target, QByteArrayView body, QByteArrayView fields)
{
    return request("PUT", target, body, fields);
}

RawResponse RestClient::post(QByteArrayView target, QByteArrayView body, QByteArrayView fields)
{
    return request("POST", target, body, fields);
}

RawResponse RestClient::remove(QByteArrayView target, QByteArrayView fields)
{
    return request("DELETE", target, {}, fields);
}

RawResponse RestClient::request(QByteArrayView method, QByteArrayView target, QByteArrayView body,
                                QByteArrayView fields)
{
    if (!m_connection.isOpen())
        m_connection = RawClient(m_port);
    const auto response = m_connection.request(method, target, body, fields);
    if (!response || response->field("Connection") == "close")
        m_connection = RawClient(m_port);
    return response.value_or(RawResponse{});
}

QByteArray applicationBody(QByteArrayView name, QByteArrayView config)
{
    return QByteArray(R"({"name": ")").append(name).append(R"(", "config": )").append(config).append('}');
}

QByteArray hostBody(QByteArrayView name, QByteArrayView furtherMembers)
{
    return QByteArray(R"({"name": ")")
        .append(name)
        .append(R"(", "endpoints": {"http": "http://localhost:5432/"})")
        .append(furtherMembers)
        .append('}');
}

QByteArray hookBody(QByteArrayView name, QByteArrayView endpoint)
{
    return QByteArray(R"({"name": ")").append(name).append(R"(", "endpoint": ")").append(endpoint).append("\"}");
}

QJsonObject jsonOf(const RawResponse &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

QByteArrayList namesIn(const RawResponse &collection)
{
    QByteArrayList names;
    for (const QByteArray &line : collection.body.split('\n')) {
        if (line.startsWith("  \""))
            names.append(line.sliced(3, line.indexOf('"', 3) - 3));
    }
    return names;
}

QByteArray withoutTimes(const RawResponse &response)
{
    static const QRegularExpression time(u"\"updated_at\": \"[^\"]*\""_s);
    return QString::fromUtf8(response.body).replace(time, u"\"updated_at\": \"TIME\""_s).toUtf8();
}

QByteArray problemType(const RawResponse &response)
{
    const QString type = jsonOf(response)["type"_L1].toString();
    const QString prefix = u"urn:nesoi:problem:"_s;
    return type.startsWith(prefix) ? type.sliced(prefix.size()).toUtf8() : QByteArray();
}

QByteArray linkTarget(const RawResponse &response, QByteArrayView relation)
{
    const QByteArray ending = ">; rel=\"" + relation.toByteArray() + '"';
    for (const auto &[name, value] : response.fields) {
        if (name == "Link" && value.startsWith('<') && value.endsWith(ending))
            return value.sliced(1, value.size() - 1 - ending.size());
    }
    return {};
}

} // namespace nesoi
